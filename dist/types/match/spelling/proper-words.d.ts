import type { Lexicon } from '../lexicon/lexicon.js';
/** A word of some name, written as the dossier has it. */
export interface ProperWord {
    readonly text: string;
    readonly folded: string;
    /** One bit for each letter in it. */
    readonly letters: number;
}
/** Shorter ones differ by a letter from too many others. */
export declare const LEAST_LETTERS = 4;
export declare const MOST_SLIPS = 2;
/** Acronyms are not among them: of three letters no other may be wrong. */
export declare function properWords(lexicon: Lexicon): readonly ProperWord[];
export declare function letterBits(folded: string): number;
/** Whether a word may be a slip or two from one of a name. Cheap, and never says no where the answer is yes. */
export declare function mayBeNear(folded: string, letters: number, word: ProperWord): boolean;
