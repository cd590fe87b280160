/** Reads a text file that a person wrote, which may be missing, endless, in another encoding, or no text at all. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { mostBytes, type TextFile, type TextProblem } from '../../authoring/folder/files.js';
import { nameOf } from './paths.js';
import { yamlLimits } from '../../authoring/folder/yaml-file.js';

/**
 * Reads a file. Never throws. Only regular files are read, since a pipe may wait for ever and a device may never end.
 *
 * @param most bytes; of a larger file nothing is read
 */
export function readTextFile(file: string, most = mostBytes): TextFile {
  try {
    // Before it is opened: to open a device can be an act, such as rewinding a tape.
    if (!statSync(file).isFile()) return failed('unreadable-file', `expected a file, found ${nameOf(statSync(file))}`);
    const bytes = readBytes(file, most);
    if (typeof bytes === 'number') return { ...failed('yaml-too-large', tooLarge), bytes };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // English text in UTF-16 is valid UTF-8 too, with a NUL beside each letter.
    return text.includes('\0') ? failed('not-utf-8', notText) : { text };
  } catch (error) {
    if (error instanceof TypeError) return failed('not-utf-8', notText);
    return failed('unreadable-file', `cannot be read (${systemCode(error)})`);
  }
}

const notText = 'expected text in UTF-8';
const tooLarge = `expected at most ${String(yamlLimits.characters)} characters`;

const failed = (code: TextProblem['code'], says: string): TextProblem & { text: undefined } => ({
  text: undefined,
  code,
  says,
});

/** So that a pipe that takes the file's place meanwhile is opened without waiting for its writer. Windows has neither. */
const withoutWaiting = constants.O_NONBLOCK | constants.O_NOCTTY;

/** The bytes of a file, or how many it has where it has more than `most`. */
function readBytes(file: string, most: number): Buffer | number {
  const descriptor = openSync(file, constants.O_RDONLY | withoutWaiting);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(`expected a file, found ${nameOf(stats)}`);
    if (stats.size > most) return stats.size;
    // Files under /proc say that their size is 0, and a file may grow while it is read.
    const parts: Buffer[] = [];
    let length = 0;
    for (;;) {
      const part = Buffer.allocUnsafe(Math.max(65_536, stats.size - length + 1));
      const count = readSync(descriptor, part);
      length += count;
      if (count === 0 || length > most) break;
      parts.push(part.subarray(0, count));
    }
    return length > most ? length : Buffer.concat(parts);
  } finally {
    closeSync(descriptor);
  }
}

/** The code of an error of Node's, for example `ENOENT`. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
