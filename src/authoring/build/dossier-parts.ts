/**
 * Makes the two files of a dossier in parts. Whatever writes or serves one uses this, so that none can lack a field that
 * another has.
 */
import type { CardsData, CompiledDossier, LexiconPart } from '../../dossier/compile.js';
import type { Registers } from '../../dossier/schema/registers-schema.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { textsForCards } from '../../dossier/cards/card-texts.js';
import { translateCards } from '../../dossier/cards/translate.js';

/**
 * The two files as data: the lexicon, which every page loads, and the cards, which load on the first sign of interest.
 */
export interface DossierParts {
  readonly lexicon: LexiconPart;
  readonly cards: CardsData;
  /** The cards in other languages, by the address of each, relative to the lexicon. */
  readonly translated: ReadonlyMap<string, CardsData>;
}

/** A text to hash: Node answers at once, a browser after a while. */
export interface ToHash {
  readonly algorithm: 'sha256' | 'sha384';
  readonly text: string;
}

/**
 * Asks for two hashes on its way.
 *
 * @param cardsAddress where the page finds the cards, relative to the lexicon
 * @param translations of the dossier's folder, by language
 * @returns the parts with what a page tells by that they belong together: the same `edition` in both, and in the lexicon
 *   the hash of the text that `partText` makes of the cards
 */
export function* partsOf(
  { lexicon, phrases, cards }: CompiledDossier,
  cardsAddress: string,
  translations: NonNullable<Registers['translations']> = {},
): Generator<ToHash, DossierParts, Uint8Array> {
  const addresses = translatedAddresses(cardsAddress, translations);
  const all = { ...addresses, ...lexicon.translations };
  const edition = hex(yield { algorithm: 'sha256', text: JSON.stringify([lexicon, phrases, cards]) }).slice(0, 16);
  const built = { edition, ...cards };
  const integrity = `sha384-${base64(yield { algorithm: 'sha384', text: partText(built) })}`;
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

const hex = (bytes: Uint8Array): string =>
  Array.prototype.map.call(bytes, (byte: number) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

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
