/** Gets a dossier from where the publisher says, in the parts that a page needs at different times. */
import type { DossierSource, LoadedDossier } from './loaded-dossier.js';

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
