/** Looks at how a file begins. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { otherThanText } from '../../authoring/article/beginnings.js';

/** @returns what the file is; `undefined` for anything that may be text, and where it cannot be read */
export function otherFormat(file: string): string | undefined {
  try {
    // To open a pipe would wait for its writer.
    if (!statSync(file).isFile()) return undefined;
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(8);
      readSync(descriptor, bytes);
      return otherThanText(bytes);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
