/** Tells what is at a path, and lists folders. Nothing here throws: what cannot be looked at counts as not there. */
import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Whether there is a folder at a path, or a link to one. */
export const isFolder = (path: string): boolean => statsAt(path)?.isDirectory() ?? false;

/** The size of a file in bytes; 0 where there is none. */
export const sizeOf = (file: string): number => statsAt(file)?.size ?? 0;

/** A circle of links makes `statSync` throw in spite of `throwIfNoEntry`, as does a folder that may not be entered. */
function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Says what is at a path in place of a file. @example nameOf(statSync('/dev/zero')) // 'a device' */
export function nameOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'something else';
}

/** The names of the files and folders in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * The paths of all files of a folder and of the folders in it, in the order of their names. A folder that several links
 * lead to is entered once, so that no circle of links is followed.
 *
 * @param levels 1 for those of the folder alone
 */
export function* filesWithin(folder: string, levels = Infinity, entered = new Set<string>()): Generator<string> {
  if (levels < 1) return;
  const real = realPath(folder);
  if (entered.has(real)) return;
  entered.add(real);
  // `sort()` compares code units, so that the order is the same on every machine, whatever its locale.
  for (const name of namesIn(folder).sort()) {
    const path = join(folder, name);
    if (isFolder(path)) yield* filesWithin(path, levels - 1, entered);
    else yield path;
  }
}

/** A folder and all folders in it, if it is there; none that is hidden, and each once. */
export function* foldersWithin(folder: string, entered = new Set<string>()): Generator<string> {
  const real = realPath(folder);
  if (!isFolder(folder) || entered.has(real)) return;
  entered.add(real);
  yield folder;
  for (const name of namesIn(folder).sort())
    if (!name.startsWith('.')) yield* foldersWithin(join(folder, name), entered);
}

/** The path without links in it; a path that leads nowhere stays as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
