import type { Lexicon } from '../lexicon/lexicon.js';
/** @returns at most three words of names, as the dossier writes them, the likeliest first */
export type Speller = (word: string) => readonly string[];
/**
 * Fuse.js ranks the words that are alike. Its score also takes in length and place, so a bound on the edit distance
 * decides which of them count.
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export declare function spellerFor(lexicon: Lexicon): Speller;
