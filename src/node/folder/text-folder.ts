/** Lists and reads the texts of a folder: articles to try a dossier on, and excerpts of sources. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from './dossier-folder.js';
import { readTextFile } from './text-file.js';

/**
 * The paths of all `.txt`, `.htm` and `.html` files of a folder and of the folders in it, in the order of their names.
 */
export const textFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((file) => /\.(?:txt|html?)$/iu.test(file));

/** Reads excerpts. @returns texts by the id of their source: `S12.txt` is that of `S12` */
export function readExcerpts(folder: string): ReadonlyMap<string, string> {
  return new Map(
    namesIn(folder).flatMap((name): [string, string][] => {
      const { text } = name.endsWith('.txt') ? readTextFile(join(folder, name)) : {};
      return text === undefined ? [] : [[name.slice(0, -'.txt'.length), text]];
    }),
  );
}

/** All files of a folder and of the folders in it. */
const filesIn = (folder: string): string[] =>
  namesIn(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? filesIn(path) : [path];
    });

/** Whether there is a folder at a path. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
