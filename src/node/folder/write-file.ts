import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * All of a file or nothing: written under another name beside it, then renamed, so that no reader meets half of it.
 *
 * @throws {Error} from `node:fs`; the file is then as it was
 */
export function writeWhole(file: string, text: string): void {
  writeAllWhole(new Map([[file, text]]));
}

/**
 * Some files of one folder that belong together: none gets its name before all are on the disk.
 *
 * @param texts what each file is to have, in the order in which they get their names
 * @throws {Error} from `node:fs`; the files are then as they were, unless the disk failed between two renamings
 */
export function writeAllWhole(texts: ReadonlyMap<string, string>): void {
  const temporary = (file: string): string => join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    for (const [file, text] of texts) {
      const before = statSync(file, { throwIfNoEntry: false });
      // Nothing can be renamed to a folder's name: better to know before the first of them is renamed.
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
