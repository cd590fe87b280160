/**
 * The two files of a dossier in parts, as every command makes them that writes or serves one: there is no other way from a
 * dossier to what a page loads, so that none can lack a field that another has.
 */
import type { CardsData } from '../../dossier/compile.js';
import type { LexiconPart } from '../../dossier/parse-parts.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { compileWithMap } from './compile-with-map.js';

export interface DossierParts {
  readonly lexicon: LexiconPart;
  readonly cards: CardsData;
}

/** @param cardsAddress where the page finds the cards, relative to the lexicon */
export function dossierParts(dossier: Dossier, cardsAddress: string): DossierParts {
  const { lexicon, phrases, cards } = compileWithMap(dossier, import.meta.url);
  return { lexicon: { ...lexicon, phrases, cards: cardsAddress }, cards };
}

/** How such a file is written. */
export const partText = (part: DossierParts[keyof DossierParts] | Dossier): string => `${JSON.stringify(part)}\n`;
