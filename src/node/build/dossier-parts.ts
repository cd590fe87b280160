/**
 * Makes the two files of a dossier in parts. Every command that writes or serves one uses this, so that none can lack a
 * field that another has.
 */
import { createHash } from 'node:crypto';
import type { CardsData, LexiconPart } from '../../dossier/compile.js';
import type { Registers } from '../../dossier/schema/registers-schema.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { textsForCards } from '../../dossier/cards/card-texts.js';
import { translateCards } from '../../dossier/cards/translate.js';
import { compileWithMap } from './compile-with-map.js';

/**
 * The two files as data: the lexicon, which every page loads, and the cards, which load on the first sign of interest.
 */
export interface DossierParts {
  readonly lexicon: LexiconPart;
  readonly cards: CardsData;
  /** The cards in other languages, by the address of each, relative to the lexicon. */
  readonly translated: ReadonlyMap<string, CardsData>;
}

/**
 * @param cardsAddress where the page finds the cards, relative to the lexicon
 * @param translations of the dossier's folder, by language
 * @returns the parts with what a page tells by that they belong together: the same `edition` in both, and in the lexicon
 *   the hash of the text that `partText` makes of the cards
 */
export function dossierParts(
  dossier: Dossier,
  cardsAddress: string,
  translations: NonNullable<Registers['translations']> = {},
): DossierParts {
  const { lexicon, phrases, cards } = compileWithMap(dossier, import.meta.url);
  const addresses = translatedAddresses(cardsAddress, translations);
  const edition = createHash('sha256')
    .update(JSON.stringify([lexicon, phrases, cards]))
    .digest('hex')
    .slice(0, 16);
  const built = { edition, ...cards };
  const integrity = `sha384-${createHash('sha384').update(partText(built)).digest('base64')}`;
  const all = { ...addresses, ...lexicon.translations };
  return {
    lexicon: {
      ...lexicon,
      ...(Object.keys(all).length > 0 ? { translations: all } : {}),
      phrases,
      cards: cardsAddress,
      edition,
      integrity,
    },
    cards: built,
    translated: new Map(
      Object.entries(translations).map(([lang, texts]) => [
        addresses[lang] ?? '',
        translateCards(built, lang, textsForCards(built, texts)),
      ]),
    ),
  };
}

/** @example translatedAddresses('strait.cards.json', { tr: … }) // { tr: 'strait.tr.cards.json' } */
export const translatedAddresses = (
  cardsAddress: string,
  translations: NonNullable<Registers['translations']>,
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(translations).map((lang) => [lang, cardsAddress.replace(/(?=\.cards\.json$)/u, `.${lang}`)]),
  );

/** The text of such a file. */
export const partText = (part: LexiconPart | CardsData | Dossier): string => `${JSON.stringify(part)}\n`;
