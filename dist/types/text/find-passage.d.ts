/** Finds where a text has a quoted passage, such as the one that a note of the dossier is about. */
import { type Words } from './words.js';
/** The words of a passage to look for, hashed once for all the texts that are searched. */
export interface Quote {
    readonly words: Words;
    /** The words of more of the text, with the passage in it, where the passage alone occurs more than once. */
    readonly within: Words;
}
/** @param within more of the text around `quote`, where `quote` alone occurs more than once */
export declare const readQuote: (quote: string, within?: string) => Quote;
/** The words of one text, by themselves. */
export declare function readWords(text: string): Words;
/**
 * Where a text has a passage. Words are compared by their hashes: quotation marks, dashes, spaces and case do not
 * matter.
 *
 * @returns UTF-16 offsets of the first occurrence, `end` exclusive; `undefined` where there is none
 * @example findQuote(readWords('In July, it rained.'), readQuote('in july')) // { start: 0, end: 7 }
 */
export declare function findQuote(text: Words, { words, within }: Quote): {
    start: number;
    end: number;
} | undefined;
