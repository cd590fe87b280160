/**
 * Does the work of `article-context build`: makes JSON files of a folder, the whole dossier in one and its two parts in
 * two others.
 */
import { join } from 'node:path';
import { limits } from '../../dossier/limits.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { checkDossier } from '../check/check.js';
import type { Unfinished } from '../check/unfinished.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { dossierParts, partText } from './dossier-parts.js';
import type { Remark } from '../check/remark.js';
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
  const { folder: read, dossier: whole, translations, remarks, unfinished } = checkDossier(readDossier(folder));
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const [draft] = unfinished;
  if (draft && (read.isDraft || read.draftEntries.size === read.entryFiles.length))
    return { files: undefined, errors, draft };
  if (!whole || errors.length > 0) return { files: undefined, errors };
  const { dossier, leftOut } = withoutDrafts(whole, read);
  const { id } = dossier;
  const { lexicon, cards, translated } = dossierParts(dossier, `${id}.cards.json`, translations);
  const inOthers = lexicon.translations ? { translations: lexicon.translations } : {};
  const texts = new Map([
    [join(out, `${id}.json`), partText({ ...dossier, ...inOthers })],
    ...[...translated].map(([address, part]) => [join(out, address), partText(part)] as const),
    // The cards are put in place before the lexicon: a page that loads the new lexicon must not get the old cards.
    [join(out, lexicon.cards), partText(cards)],
    [join(out, `${id}.lexicon.json`), partText(lexicon)],
  ]);
  const files = [...texts].map(([file, text]): BuiltFile => ({ file, bytes: Buffer.byteLength(text) }));
  if (files.some(({ bytes }) => bytes > limits.fileBytes)) {
    const args = { limit: limits.fileBytes };
    const issue = { kind: 'issue', code: 'too-large', severity: 'error', path: [], args } as const;
    return { files: undefined, errors: [{ ...issue, place: read.placeOf([]) }] };
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

/** The dossier without the entries that are still being written, and without what stands in for what they lack. */
function withoutDrafts(
  dossier: Dossier,
  { draftEntries, value }: DossierFolder,
): { dossier: Dossier; leftOut: string[] } {
  if (draftEntries.size === 0) return { dossier, leftOut: [] };
  const drafts = dossier.entries.filter((_, index) => draftEntries.has(index));
  const ids = new Set(drafts.flatMap(({ id, also = [] }) => [id, ...also]));
  const kept = (list: readonly string[] | undefined): string[] => (list ?? []).filter((id) => !ids.has(id));
  const entries = dossier.entries
    .filter((_, index) => !draftEntries.has(index))
    .map((entry) => {
      const lists = (['related', 'members', 'impliedBy'] as const).filter((field) => entry[field] !== undefined);
      return { ...entry, ...Object.fromEntries(lists.map((field) => [field, kept(entry[field])])) };
    });
  const written = (value as { readonly sources?: object }).sources ?? {};
  const sources = Object.fromEntries(Object.entries(dossier.sources).filter(([id]) => Object.hasOwn(written, id)));
  return { dossier: { ...dossier, sources, entries }, leftOut: drafts.map(({ id }) => id) };
}
