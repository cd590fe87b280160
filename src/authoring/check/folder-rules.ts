/**
 * Finds what only the files of a dossier show: an entry's file with another name than its id, and files that nothing
 * reads.
 */
import { nearest } from '../../text/edit-distance.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { basename, fieldFiles, registerFiles, stemOf } from '../folder/folder-parts.js';
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
    const args = { expected: `${id}${basename(file).slice(stemOf(file).length)}` };
    return stemOf(file) === id
      ? []
      : [{ kind: 'finding', code: 'file-name', severity: 'warning', path, args, place: placeOf(path) }];
  });

function ignoredRemarks({ strays }: DossierFolder): Remark[] {
  const names = ['dossier', ...fieldFiles, ...registerFiles].map((field) => `${field}.yaml`);
  return strays().map(({ file, isInPart }): Remark => {
    const suggestion = isInPart ? basename(file).replace(/\.\w+$/u, '.yaml') : nearest(basename(file), names);
    return {
      kind: 'finding',
      code: 'ignored-file',
      severity: 'warning',
      path: [],
      args: {},
      place: { file, line: 1, column: 1 },
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}
