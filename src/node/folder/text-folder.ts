/** Lists and reads the texts of a folder: articles to try a dossier on, and excerpts of sources. */
import { join } from 'node:path';
import { filesWithin, namesIn } from './paths.js';
import { readTextFile } from './text-file.js';

/**
 * The paths of all `.txt`, `.htm` and `.html` files of a folder and of the folders in it, in the order of their names.
 */
export function* textFilesIn(folder: string): Generator<string> {
  for (const file of filesWithin(folder)) if (/\.(?:txt|html?)$/iu.test(file)) yield file;
}

/** The most UTF-16 units of all excerpts together. */
const mostExcerpts = 50_000_000;

/**
 * Reads excerpts.
 *
 * @returns texts by the id of their source: `S12.txt` is that of `S12`
 * @throws {Error} where one cannot be read, or where they are too large together
 */
export function readExcerpts(folder: string): ReadonlyMap<string, string> {
  const excerpts = new Map<string, string>();
  let length = 0;
  for (const name of namesIn(folder).filter((one) => one.endsWith('.txt'))) {
    const file = join(folder, name);
    const read = readTextFile(file);
    if (read.text === undefined) throw new Error(`${file}: ${read.says}`);
    length += read.text.length;
    if (length > mostExcerpts) throw new Error(`${folder}: expected excerpts of at most ${String(mostExcerpts)} characters together`); // prettier-ignore
    excerpts.set(name.slice(0, -'.txt'.length), read.text);
  }
  return excerpts;
}
