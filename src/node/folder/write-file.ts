import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under another name beside it and then renames it, so that no program ever reads half of it.
 *
 * @throws {Error} from `node:fs`; the file is then as it was
 */
export function writeWhole(file: string, text: string): void {
  writeAllWhole(new Map([[file, text]]));
}

/**
 * Writes some files of one folder that belong together. None is renamed to its name before all are on the disk.
 *
 * @param texts what each file is to have, in the order in which they get their names
 * @throws {Error} from `node:fs`; the files are then as they were, unless the disk failed between two renamings
 */
export function writeAllWhole(texts: ReadonlyMap<string, string>): void {
  const temporary = (file: string): string => join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    for (const [file, text] of texts) {
      const before = statSync(file, { throwIfNoEntry: false });
      // A file cannot be renamed to the name of a folder. This is found here, before any file has been renamed.
      if (before && !before.isFile()) throw new Error(`${file} is no file`);
      writeFileSync(temporary(file), text, { flag: 'wx' });
      if (before) chmodSync(temporary(file), before.mode);
    }
    for (const file of texts.keys()) renameSync(temporary(file), file);
  } catch (error) {
    for (const file of texts.keys()) rmSync(temporary(file), { force: true });
    throw error;
  }
}
