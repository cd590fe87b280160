/** Reads a text file that a person wrote, which may be missing, in another encoding, or no text at all. */
import { readFileSync, statSync } from 'node:fs';
import type { FileCode } from '../../locales/finding-sentences.js';
import { yamlLimits } from './yaml-file.js';

/** A file's text, or why it cannot be read. */
export type TextFile =
  { readonly text: string } | { readonly text: undefined; readonly code: FileCode; readonly says: string };

/** Reads a file. Never throws; a file over the limit is not read at all. @param most UTF-16 units, about */
export function readTextFile(file: string, most: number = yamlLimits.characters): TextFile {
  try {
    const { size } = statSync(file);
    // UTF-8 has at most three bytes for each UTF-16 unit, so a larger file is over the limit whatever its text.
    if (size > most * 3) return failed('yaml-too-large', `expected at most ${String(most)} characters`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    // English text in UTF-16 is valid UTF-8 too, with a NUL beside each letter.
    return text.includes('\0') ? failed('not-utf-8', notText) : { text };
  } catch (error) {
    if (error instanceof TypeError) return failed('not-utf-8', notText);
    return failed('unreadable-file', `cannot be read (${systemCode(error)})`);
  }
}

const notText = 'expected text in UTF-8';

const failed = (code: FileCode, says: string): TextFile => ({ text: undefined, code, says });

/** The code of an error of Node's, for example `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
