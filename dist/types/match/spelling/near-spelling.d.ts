import type { Lexicon } from '../lexicon/lexicon.js';
/** @returns the words of names that are meant, as the dossier writes them, the likeliest first, three at most */
export type Speller = (word: string) => readonly string[];
/**
 * Fuse finds what is alike, also where one word is a part of another; a bound on the slips of the pen decides.
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export declare function spellerFor(lexicon: Lexicon): Speller;
