/** The folder that Studio edits: its texts, and changes that are written only over what the page knows. */
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { lockedFolder } from '../folder/locked-folder.js';
import { filesWithin, isFolder, sizeOf } from '../folder/paths.js';
import { readTextFile } from '../folder/text-file.js';
import { makeFolder, writeWhole } from '../folder/write-file.js';

/** A file as the page has read it and as it is to be; `null` where there is none. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The most bytes of the folder that are sent to a page. */
const mostBytes = 12_000_000;

/** The texts of a dossier's folder by their paths, with “/” between names. @throws {Error} where they are too large */
export function textsIn(folder: string): Record<string, string> {
  if (!isFolder(folder)) return {};
  const files = [...filesWithin(folder, 5)].filter((file) => isPart(pathIn(folder, file)) && isWithin(folder, file));
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  if (bytes > mostBytes) throw new Error(`${folder}: expected at most ${String(mostBytes)} bytes of texts, found ${String(bytes)}`); // prettier-ignore
  return Object.fromEntries(
    files.flatMap((file) => {
      const { text } = readTextFile(file);
      return text === undefined ? [] : [[pathIn(folder, file), text]];
    }),
  );
}

/**
 * Writes changes, each file whole.
 *
 * @returns why nothing was written: a path that is no dossier's, or a file that is another by now; `undefined` where all is
 *   written
 * @throws {Error} from `node:fs`
 */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<string | undefined> {
  const stray = changes.find(({ path }) => !isPart(path) || !isWithin(folder, join(folder, path)));
  if (stray) return `${stray.path}: expected a path of a dossier’s file`;
  makeFolder(folder);
  return lockedFolder(folder, () => {
    const other = changes.find(({ path, before, after }) => ![before, after].includes(textAt(join(folder, path))));
    if (other) return `${other.path} is another on the disk by now: nothing was written. Save the folder as a zip, then load this page again to see it.`; // prettier-ignore
    for (const { path, after } of changes) {
      const file = join(folder, path);
      if (after === null) rmSync(file, { force: true });
      else {
        makeFolder(dirname(file));
        writeWhole(file, after);
      }
    }
    return undefined;
  });
}

const pathIn = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

/** A text that no program hides, in a folder of the dossier's. */
const isPart = (path: string): boolean =>
  /\.(?:ya?ml|txt)$/u.test(path) && path.split('/').every((name) => name !== '' && !name.startsWith('.') && !/[\\:\0]/u.test(name)); // prettier-ignore

/** Not by a link, either: what a folder from elsewhere has links to is no part of it. */
function isWithin(folder: string, file: string): boolean {
  if (!resolve(file).startsWith(resolve(folder) + sep)) return false;
  const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  for (let at = resolve(file); at !== resolve(folder); at = dirname(at)) if (isLink(at)) return false;
  return true;
}

const textAt = (file: string): string | null => (existsSync(file) ? (readTextFile(file).text ?? '') : null);
