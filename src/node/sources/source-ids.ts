/** Gives a new source of a folder an id that stands for nothing yet. */
import { join } from 'node:path';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import { nextSourceId } from '../../authoring/sources/source-ids.js';
import { readDossierFolder } from '../folder/disk.js';
import { namesIn } from '../folder/paths.js';

/** @param ids those of the dossier’s sources */
export function freshSourceId(folder: string, ids: readonly string[]): string {
  const excerpts = namesIn(join(folder, 'excerpts')).map((name) => stemOf(name.replace(/\.txt$/u, '')));
  return nextSourceId(
    [...ids, ...excerpts],
    readDossierFolder(folder).yamlFiles.map(({ value }) => value),
  );
}
