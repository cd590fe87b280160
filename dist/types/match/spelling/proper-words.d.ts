import { type Pausing } from '../../util/pausing.js';
import type { Lexicon } from '../lexicon/lexicon.js';
/** A word of some name, written as the dossier has it. */
export interface ProperWord {
    readonly text: string;
    readonly folded: string;
    /** A bit for each letter in it: see `letterBits`. */
    readonly letters: number;
}
/** UTF-16 units, folded. Shorter words differ by one letter from too many others. */
export declare const LEAST_LETTERS = 4;
/** The largest edit distance between a misspelt word and the right one. */
export declare const MOST_SLIPS = 2;
/**
 * All different capitalised words of names. Acronyms are not among them: with a letter changed they are other acronyms.
 */
export declare const properWords: (lexicon: Lexicon) => readonly ProperWord[];
/** The same as pausing work. */
export declare const properWordsOf: (from: Lexicon) => Pausing<readonly ProperWord[]>;
/** A 32-bit set of the letters of a word. Letters whose codes differ by a multiple of 32 share a bit. */
export declare function letterBits(folded: string): number;
/**
 * A cheap test of whether a word may be within two slips of a word of a name. It never says no to one that is, since
 * each slip adds and removes one letter at most.
 */
export declare function mayBeNear(folded: string, letters: number, word: ProperWord): boolean;
