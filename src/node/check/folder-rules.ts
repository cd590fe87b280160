/**
 * Finds what only the files of a dossier show: an entry's file with another name than its id, and files that nothing
 * reads.
 */
import { basename, join } from 'node:path';
import { nearest } from '../../text/edit-distance.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { fieldFiles, registerFiles, registerFolders, type DossierFolder } from '../folder/dossier-folder.js';
import { namesIn } from '../folder/paths.js';
import type { Remark } from './remark.js';

/** None for a dossier that is all in one file. */
export function folderRemarks(folder: DossierFolder, dossier: Dossier): Remark[] {
  if (folder.entryFiles.length === 0) return [];
  return [...nameRemarks(folder, dossier), ...ignoredRemarks(folder.root)];
}

const nameRemarks = ({ entryFiles, placeOf }: DossierFolder, { entries }: Dossier): Remark[] =>
  entryFiles.flatMap((file, index) => {
    const expected = `${entries[index]?.id ?? ''}.yaml`;
    const path = ['entries', index, 'id'];
    return basename(file) === expected
      ? []
      : [{ kind: 'finding', code: 'file-name', severity: 'warning', path, args: { expected }, place: placeOf(path) }];
  });

function ignoredRemarks(root: string): Remark[] {
  const read = ['dossier.yaml', ...[...fieldFiles, ...registerFiles].map((field) => `${field}.yaml`)];
  const isData = (name: string): boolean => /\.(?:ya?ml|json)$/iu.test(name);
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
      .filter((name) => isData(name) && !read.includes(name))
      .map((name) => ignored(join(root, name), nearest(name, read))),
    ...['entries', ...registerFolders].flatMap((part) =>
      namesIn(join(root, part))
        .filter((name) => isData(name) && !name.endsWith('.yaml'))
        .map((name) => ignored(join(root, part, name), name.replace(/\.\w+$/u, '.yaml'))),
    ),
  ];
}
