/** What of a checked dossier a page may have, and the texts of its files. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Checked } from '../check/check.js';
import type { Remark } from '../check/remark.js';
import type { Unfinished } from '../check/unfinished.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { partText, type DossierParts } from './dossier-parts.js';

/** A dossier to build, with the ids of the entries that were left out; or the errors because of which there is none. */
export type Publishable =
  | { readonly dossier: Dossier; readonly leftOut: readonly string[] }
  | {
      readonly dossier?: undefined;
      readonly errors: readonly Remark[];
      /** Why there is nothing to build though nothing is wrong: the file that says so, and what it lacks. */
      readonly draft?: Unfinished;
    };

export function publishable({ folder, dossier, remarks, unfinished }: Checked): Publishable {
  const errors = remarks.filter(({ severity }) => severity === 'error');
  const [draft] = unfinished;
  if (draft && (folder.isDraft || folder.draftEntries.size === folder.entryFiles.length)) return { errors, draft };
  if (!dossier || errors.length > 0) return { errors };
  return withoutDrafts(dossier, folder);
}

/**
 * The texts of all files by their names. The cards come before the lexicon, to be put in place before it: a page that
 * loads the new lexicon must not get the old cards.
 */
export function builtTexts(
  dossier: Dossier,
  { lexicon, cards, translated }: DossierParts,
): ReadonlyMap<string, string> {
  const inOthers = lexicon.translations ? { translations: lexicon.translations } : {};
  return new Map([
    [`${dossier.id}.json`, partText({ ...dossier, ...inOthers })],
    ...[...translated].map(([address, part]) => [address, partText(part)] as const),
    [lexicon.cards, partText(cards)],
    [`${dossier.id}.lexicon.json`, partText(lexicon)],
  ]);
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
