/**
 * Makes the two files of a dossier in parts. Every command that writes or serves one uses this, so that none can lack a
 * field that another has.
 */
import { createHash } from 'node:crypto';
import type { CardsData, LexiconPart } from '../../dossier/compile.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { compileWithMap } from './compile-with-map.js';

/**
 * The two files as data: the lexicon, which every page loads, and the cards, which load on the first sign of interest.
 */
export interface DossierParts {
  readonly lexicon: LexiconPart;
  readonly cards: CardsData;
}

/**
 * @param cardsAddress where the page finds the cards, relative to the lexicon
 * @returns the parts with what a page tells by that they belong together: the same `edition` in both, and in the lexicon
 *   the hash of the text that `partText` makes of the cards
 */
export function dossierParts(dossier: Dossier, cardsAddress: string): DossierParts {
  const { lexicon, phrases, cards } = compileWithMap(dossier, import.meta.url);
  const edition = createHash('sha256')
    .update(JSON.stringify([lexicon, phrases, cards]))
    .digest('hex')
    .slice(0, 16);
  const built = { edition, ...cards };
  const integrity = `sha384-${createHash('sha384').update(partText(built)).digest('base64')}`;
  return { lexicon: { ...lexicon, phrases, cards: cardsAddress, edition, integrity }, cards: built };
}

/** The text of such a file. */
export const partText = (part: DossierParts[keyof DossierParts] | Dossier): string => `${JSON.stringify(part)}\n`;
