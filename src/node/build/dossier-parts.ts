/**
 * Makes the two files of a dossier in parts. Every command that writes or serves one uses this, so that none can lack a
 * field that another has.
 */
import type { CardsData } from '../../dossier/compile.js';
import type { LexiconPart } from '../../dossier/parse-parts.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { compileWithMap } from './compile-with-map.js';

/**
 * The two files as data: the lexicon, which every page loads, and the cards, which load on the first sign of interest.
 */
export interface DossierParts {
  readonly lexicon: LexiconPart;
  readonly cards: CardsData;
}

/** @param cardsAddress where the page finds the cards, relative to the lexicon */
export function dossierParts(dossier: Dossier, cardsAddress: string): DossierParts {
  const { lexicon, phrases, cards } = compileWithMap(dossier, import.meta.url);
  return { lexicon: { ...lexicon, phrases, cards: cardsAddress }, cards };
}

/** The text of such a file. */
export const partText = (part: DossierParts[keyof DossierParts] | Dossier): string => `${JSON.stringify(part)}\n`;
