import { type Words } from '../text/words.js';
import { type Lexicon } from './lexicon.js';
/** A place where an alias stands: UTF-16 offsets into the text, and the alias's index in the lexicon. */
export interface Hit {
    readonly start: number;
    readonly end: number;
    readonly alias: number;
}
/**
 * Finds every alias in the words `from` (inclusive) to `to` (exclusive), which must have been read from `text`.
 * All hits, nested and overlapping ones too, by start, the shorter first.
 */
export declare function scan(lexicon: Lexicon, text: string, words: Words, from: number, to: number): Hit[];
