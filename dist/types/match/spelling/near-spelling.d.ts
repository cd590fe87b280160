import type { Lexicon } from '../lexicon/lexicon.js';
/** @returns at most three words of names, as the dossier writes them, the likeliest first */
export type Speller = (word: string) => readonly string[];
/**
 * The words with the fewest slips come first, and of those with as many the ones that begin most like the misspelt word:
 * people seldom mistype the beginning (docs/decisions/0038).
 *
 * @example spellerFor(lexicon)('Azerbiajan') // ['Azerbaijan']
 */
export declare function spellerFor(lexicon: Lexicon): Speller;
