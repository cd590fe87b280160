import { randomUUID } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { basename, dirname, join, sep } from 'node:path';
import { isFolder, realPath } from './paths.js';
import { systemCode } from './text-file.js';

/**
 * Writes a file under another name beside it and then renames it, so that no program ever reads half of it.
 *
 * @throws {Error} from `node:fs`; the file is then as it was
 */
export function writeWhole(file: string, text: string): void {
  writeAllWhole(new Map([[file, text]]));
}

/**
 * Writes some files that belong together. None is renamed to its name before all are on the disk.
 *
 * @param texts what each file is to have, in the order in which they get their names
 * @throws {Error} from `node:fs`; the files are then as they were, unless the disk failed between two renamings
 */
export function writeAllWhole(texts: ReadonlyMap<string, string>): void {
  // Where a name is a link, the file that it leads to is written, and the link stays.
  const files = [...texts].map(([name, text]) => ({ ...besideOf(realPath(name)), text }));
  try {
    for (const { file, temporary, text } of files) {
      const before = statSync(file, { throwIfNoEntry: false });
      // A file cannot be renamed to the name of a folder. This is found here, before any file has been renamed.
      if (before && !before.isFile()) throw new Error(`${file} is no file`);
      writeThrough(temporary, text);
      if (before) chmodSync(temporary, before.mode);
    }
    for (const { file, temporary } of files) renameSync(temporary, file);
  } catch (error) {
    for (const { temporary } of files) rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes files that are not there yet, all of them on the disk before the first gets its name. A file that somebody else
 * has made meanwhile stays as it is.
 *
 * @param texts what each file is to have, in the order in which they get their names
 * @returns the files that were there already
 * @throws {Error} from `node:fs`; what was written is then taken away
 */
export function writeNew(texts: ReadonlyMap<string, string>): string[] {
  const kept = [...texts.keys()].filter((file) => existsSync(file));
  const files = [...texts]
    .filter(([file]) => !kept.includes(file))
    .map(([file, text]) => ({ ...besideOf(file), text }));
  const named: string[] = [];
  try {
    for (const { temporary, text } of files) writeThrough(temporary, text);
    for (const { file, temporary } of files) {
      if (!linked(temporary, file)) kept.push(file);
      else named.push(file);
    }
    return kept;
  } catch (error) {
    for (const file of named) rmSync(file, { force: true });
    throw error;
  } finally {
    for (const { temporary } of files) rmSync(temporary, { force: true });
  }
}

/** Gives a file a second name, unless there is one: to rename it would replace what is there. */
function linked(temporary: string, file: string): boolean {
  try {
    linkSync(temporary, file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    // Some file systems, as of memory cards, have no second names.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    renameSync(temporary, file);
  }
  return true;
}

/** The name beside a file is as short as can be: the file's own may have as many bytes as a name can have. */
const besideOf = (file: string): { file: string; temporary: string } => {
  return { file, temporary: join(dirname(file), `.${randomUUID()}.tmp`) };
};

/** Writes a new file, and waits until the disk has it. */
function writeThrough(file: string, text: string): void {
  const descriptor = openSync(file, 'wx');
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } catch (error) {
    // Node names no file here: “ENOSPC: no space left on device, write”.
    throw new Error(`${dirname(file)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes a folder and those around it that are not there. Node's own `recursive` never ends where the system says of a
 * folder in an existing one that it is not there, as Linux does in /proc.
 *
 * @returns what takes away those that it has made, if they are empty
 * @throws {Error} from `node:fs`; then none is made
 */
export function makeFolder(folder: string): () => void {
  const missing = [];
  for (let path = folder; !isFolder(path) && dirname(path) !== path; path = dirname(path)) missing.push(path);
  const made: string[] = [];
  const undo = (): void => {
    for (const path of made.toReversed()) removeIfEmpty(path);
  };
  try {
    for (const path of missing.toReversed()) {
      mkdirSync(path);
      made.push(path);
    }
  } catch (error) {
    undo();
    if (systemCode(error) !== 'EEXIST') throw error;
    throw new Error(`${missing.at(-1 - made.length) ?? folder}: expected a folder, found a file`, { cause: error });
  }
  return undo;
}

/** Somebody else may have put a file there meanwhile: then the folder is theirs. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemCode(error))) throw error;
  }
}

/**
 * Makes a folder in another, as {@link makeFolder} does.
 *
 * @returns what takes it away, if it was made and is empty
 * @throws {Error} where a link there leads out of the outer folder, so that files would come to be elsewhere
 */
export function makeFolderWithin(outer: string, name: string): () => void {
  const folder = join(outer, name);
  const undo = makeFolder(folder);
  if (realPath(folder).startsWith(realPath(outer) + sep)) return undo;
  throw new Error(`${folder}: expected a folder of ${basename(outer)}, found a link to ${realPath(folder)}`);
}
