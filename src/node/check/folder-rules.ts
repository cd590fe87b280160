/**
 * Finds what only the files of a dossier show: an entry's file with another name than its id, and files that nothing
 * reads.
 */
import { basename, extname, join } from 'node:path';
import { nearest } from '../../text/edit-distance.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { fieldFiles, registerFiles, registerFolders, stemOf } from '../folder/folder-files.js';
import { filesWithin, namesIn } from '../folder/paths.js';
import type { Remark } from './remark.js';

/** None for a dossier that is all in one file. */
export function folderRemarks(folder: DossierFolder, dossier: Dossier): Remark[] {
  if (folder.entryFiles.length === 0) return [];
  return [...nameRemarks(folder, dossier), ...ignoredRemarks(folder)];
}

const nameRemarks = ({ entryFiles, placeOf }: DossierFolder, { entries }: Dossier): Remark[] =>
  entryFiles.flatMap((file, index) => {
    const id = entries[index]?.id ?? '';
    const path = ['entries', index, 'id'];
    const args = { expected: `${id}${extname(file)}` };
    return stemOf(file) === id
      ? []
      : [{ kind: 'finding', code: 'file-name', severity: 'warning', path, args, place: placeOf(path) }];
  });

function ignoredRemarks({ root, files }: DossierFolder): Remark[] {
  const read = new Set(files);
  const names = ['dossier', ...fieldFiles, ...registerFiles].map((field) => `${field}.yaml`);
  const isData = (name: string): boolean => /\.(?:ya?ml|json)$/iu.test(name) && !name.startsWith('.');
  const ignored = (file: string, suggestion?: string): Remark => ({
    kind: 'finding',
    code: 'ignored-file',
    severity: 'warning',
    path: [],
    args: {},
    place: { file, line: 1, column: 1 },
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return [
    ...namesIn(root)
      .filter((name) => isData(name) && !read.has(join(root, name)))
      .map((name) => ignored(join(root, name), nearest(name, names))),
    ...['entries', ...registerFolders].flatMap((part) =>
      [...filesWithin(join(root, part))]
        .filter((file) => isData(basename(file)) && !read.has(file))
        .map((file) => ignored(file, basename(file).replace(/\.\w+$/u, '.yaml'))),
    ),
  ];
}
