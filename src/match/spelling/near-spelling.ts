/**
 * Finds the words of names that a misspelt word is like, with fuse.js. A page loads this only where a word is suspect.
 */
import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/edit-distance.js';
import { foldText } from '../../text/fold-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { letterBits, mayBeNear, MOST_SLIPS, properWords } from './proper-words.js';

/** @returns at most three words of names, as the dossier writes them, the likeliest first */
export type Speller = (word: string) => readonly string[];

/** Fuse.js takes about a millisecond for so many. Only a dossier that is made to slow us down has so many alike. */
const MOST_CANDIDATES = 1000;

/**
 * Fuse.js ranks the words that are alike. Its score also takes in length and place, so a bound on the edit distance
 * decides which of them count.
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export function spellerFor(lexicon: Lexicon): Speller {
  return (word) => {
    const folded = foldText(word);
    const letters = letterBits(folded);
    // Fuse.js takes a hundred times as long for one word as this filter takes for all words.
    const candidates = properWords(lexicon)
      .filter((candidate) => mayBeNear(folded, letters, candidate))
      .slice(0, MOST_CANDIDATES);
    return new Fuse(candidates, { keys: ['folded'], threshold: 0.6, ignoreLocation: true })
      .search(folded)
      .map(({ item }) => ({ item, slips: editDistance(folded, item.folded, MOST_SLIPS) }))
      .filter(({ item, slips }) => slips > 0 && slips <= Math.min(MOST_SLIPS, item.folded.length - 3))
      .sort((a, b) => a.slips - b.slips)
      .slice(0, 3)
      .map(({ item }) => item.text);
  };
}
