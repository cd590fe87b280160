/** Finds the words of names that a misspelt word is like. */
import { editDistance } from '../../text/edit-distance.js';
import { foldText } from '../../text/fold-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { letterBits, mayBeNear, MOST_SLIPS, properWords } from './proper-words.js';

/** @returns at most three words of names, as the dossier writes them, the likeliest first */
export type Speller = (word: string) => readonly string[];

/** Only a dossier that is made to slow us down has so many alike. */
const MOST_CANDIDATES = 1000;

/**
 * The words with the fewest slips come first, and of those with as many the ones that begin most like the misspelt word:
 * people seldom mistype the beginning (docs/decisions/0038).
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export function spellerFor(lexicon: Lexicon): Speller {
  return (word) => {
    const folded = foldText(word);
    const letters = letterBits(folded);
    return properWords(lexicon)
      .filter((candidate) => mayBeNear(folded, letters, candidate))
      .slice(0, MOST_CANDIDATES)
      .map((item) => ({
        item,
        slips: editDistance(folded, item.folded, MOST_SLIPS),
        alike: sharedStart(folded, item.folded),
      }))
      .filter(({ item, slips }) => slips > 0 && slips <= Math.min(MOST_SLIPS, item.folded.length - 3))
      .sort((a, b) => a.slips - b.slips || b.alike - a.alike)
      .slice(0, 3)
      .map(({ item }) => item.text);
  };
}

/** How many letters two words begin with in common. */
function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
