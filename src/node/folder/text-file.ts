/** Reads a file that a person wrote, whatever it turns out to be. */
import { readFileSync, statSync } from 'node:fs';
import type { FileCode } from '../../locales/finding-sentences.js';
import { yamlLimits } from './yaml-file.js';

export type TextFile =
  { readonly text: string } | { readonly text: undefined; readonly code: FileCode; readonly says: string };

/** Never throws; a file over the limit is not read at all. */
export function readTextFile(file: string, most: number = yamlLimits.characters): TextFile {
  try {
    const { size } = statSync(file);
    // A character has at most three bytes a UTF-16 unit.
    if (size > most * 3) return failed('yaml-too-large', `expected at most ${String(most)} characters`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    // Other encodings of plain letters may pass for UTF-8, with a NUL beside each letter.
    return text.includes('\0') ? failed('not-utf-8', notText) : { text };
  } catch (error) {
    if (error instanceof TypeError) return failed('not-utf-8', notText);
    return failed('unreadable-file', `cannot be read (${systemCode(error)})`);
  }
}

const notText = 'expected text in UTF-8';

const failed = (code: FileCode, says: string): TextFile => ({ text: undefined, code, says });

/** @returns for example `ENOENT` */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
