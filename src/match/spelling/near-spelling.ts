/** Which word of a name a misspelt word was meant to be. The one importer of fuse.js here, loaded where a word is suspect. */
import Fuse from 'fuse.js/basic';
import { editDistance } from '../../text/edit-distance.js';
import { foldText } from '../../text/fold-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { letterBits, mayBeNear, MOST_SLIPS, properWords } from './proper-words.js';

/** @returns the words of names that are meant, as the dossier writes them, the likeliest first, three at most */
export type Speller = (word: string) => readonly string[];

/**
 * Fuse finds what is alike, also where one word is a part of another; a bound on the slips of the pen decides.
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export function spellerFor(lexicon: Lexicon): Speller {
  return (word) => {
    const folded = foldText(word);
    const letters = letterBits(folded);
    // Fuse weighs each word by itself, and takes a hundred times as long for one as this does for all.
    const candidates = properWords(lexicon).filter((candidate) => mayBeNear(folded, letters, candidate));
    return new Fuse(candidates, { keys: ['folded'], threshold: 0.6, ignoreLocation: true })
      .search(folded)
      .map(({ item }) => ({ item, slips: editDistance(folded, item.folded, MOST_SLIPS) }))
      .filter(({ item, slips }) => slips > 0 && slips <= Math.min(MOST_SLIPS, item.folded.length - 3))
      .sort((a, b) => a.slips - b.slips)
      .slice(0, 3)
      .map(({ item }) => item.text);
  };
}
