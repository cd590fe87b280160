/** Gets a dossier from where the publisher says, in the parts that a page needs at different times. */
import type { CardsData, LexiconData, PhrasesData } from '../compile.js';

export interface LoadedDossier {
  readonly lexicon: LexiconData;
  /** What is found after the names have been marked. */
  phrases(): Promise<PhrasesData>;
  /** The cards' text. The built-in dossier and one in parts fetch it when first asked; after a failure, ask again. */
  cards(): Promise<CardsData>;
  /** The same for each language that the dossier names, its own first; absent where that is the only one. */
  readonly translations?: ReadonlyMap<string, () => Promise<CardsData>>;
}

/** A URL, a dossier as JSON text, a dossier as an object, or the built-in one. */
export type DossierSource =
  { readonly url: string } | { readonly json: string } | { readonly object: unknown } | 'built-in';

/**
 * The checks are a chunk of their own: a page with the built-in dossier never loads them.
 *
 * @throws {DossierError} with every issue found, when the dossier cannot be had or is not one
 */
export async function loadDossier(source: DossierSource, signal: AbortSignal): Promise<LoadedDossier> {
  if (source !== 'built-in') return (await import('./load-external.js')).loadExternal(source, signal);
  const { lexicon } = await import('virtual:dossier/lexicon');
  return {
    lexicon,
    phrases: async () => (await import('virtual:dossier/phrases')).phrases,
    cards: async () => (await import('virtual:dossier/cards')).cards,
  };
}
