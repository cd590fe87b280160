/**
 * Does the work of `article-context build`: makes JSON files of a folder, the whole dossier in one and its two parts in
 * two others.
 */
import { join } from 'node:path';
import { limits } from '../../dossier/limits.js';
import { checkDossier } from '../../authoring/check/check.js';
import type { Unfinished } from '../../authoring/check/unfinished.js';
import { builtTexts, publishable } from '../../authoring/build/publishable.js';
import { dossierParts } from './dossier-parts.js';
import type { Remark } from '../../authoring/check/remark.js';
import { readDossier } from '../folder/targets.js';
import { makeFolder, writeAllWhole } from '../folder/write-file.js';

/** The files written, with the ids of the entries that were left out; or the errors because of which nothing was written. */
export type Built =
  | { readonly files: readonly BuiltFile[]; readonly leftOut: readonly string[] }
  | {
      readonly files: undefined;
      readonly errors: readonly Remark[];
      /** Why there is nothing to build though nothing is wrong: the file that says so, and what it lacks. */
      readonly draft?: Unfinished;
    };

/** A file that was written. */
export interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Builds a dossier. With an error in it nothing is written.
 *
 * @param folder the dossier's folder, or the file that it is all in
 * @param out folder for the files, which is made where there is none
 * @throws {Error} where a file cannot be written; then none is
 */
export function buildDossier(folder: string, out: string): Built {
  const checked = checkDossier(readDossier(folder));
  const found = publishable(checked);
  if (!found.dossier) return { files: undefined, ...found };
  const { dossier, leftOut } = found;
  const parts = dossierParts(dossier, `${dossier.id}.cards.json`, checked.translations);
  const texts = new Map([...builtTexts(dossier, parts)].map(([name, text]) => [join(out, name), text]));
  const files = [...texts].map(([file, text]): BuiltFile => ({ file, bytes: Buffer.byteLength(text) }));
  if (files.some(({ bytes }) => bytes > limits.fileBytes)) {
    const args = { limit: limits.fileBytes };
    const issue = { kind: 'issue', code: 'too-large', severity: 'error', path: [], args } as const;
    return { files: undefined, errors: [{ ...issue, place: checked.folder.placeOf([]) }] };
  }
  const unmake = makeFolder(out);
  try {
    writeAllWhole(texts);
  } catch (error) {
    unmake();
    throw error;
  }
  return { files, leftOut };
}
