/** Loads a dossier from where the publisher says it is, in the parts that a page needs at different times. */
import type { CardsData } from '../compile.js';
import type { DossierSource, LoadedDossier } from './loaded-dossier.js';

/**
 * Loads the lexicon of a dossier now, and its phrases and cards when they are asked for. The code that checks dossiers
 * is imported only for one that is not built in, since a page with the built-in dossier does not need it.
 *
 * @throws {DossierError} with the issues found, when the dossier cannot be fetched or is not valid
 */
export async function loadDossier(source: DossierSource, signal: AbortSignal): Promise<LoadedDossier> {
  if (source !== 'built-in') return (await import('./load-external.js')).loadExternal(source, signal);
  const { lexicon, translations } = await import('virtual:dossier/lexicon');
  const cards = async (): Promise<CardsData> => (await import('virtual:dossier/cards')).cards;
  return {
    lexicon,
    phrases: async () => (await import('virtual:dossier/phrases')).phrases,
    cards,
    translations: new Map([
      [lexicon.lang, cards],
      ...Object.entries(translations).map(
        ([lang, load]) =>
          [
            lang,
            async () => {
              const parts = [import('../cards/translate.js'), load(), cards()] as const;
              const [{ translateCards }, { translation }, own] = await Promise.all(parts);
              return translateCards(own, lang, translation);
            },
          ] as const,
      ),
    ]),
  };
}
