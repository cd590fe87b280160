/** Tells files that a person may take for an article by mistake: those of word processors and printers. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What each kind begins with, in Latin-1. */
const beginnings: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** @returns what the file is; `undefined` for anything that may be text, and where it cannot be read */
export function otherFormat(file: string): string | undefined {
  try {
    // To open a pipe would wait for its writer.
    if (!statSync(file).isFile()) return undefined;
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(8);
      readSync(descriptor, bytes);
      const begins = bytes.toString('latin1');
      return beginnings.find(([one]) => begins.startsWith(one))?.[1];
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
