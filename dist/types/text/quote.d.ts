import { type Words } from './words.js';
/** A quoted passage to look for, read once for all texts. */
export interface Quote {
    readonly words: Words;
    /** More of the text around it, where the passage alone stands in it more than once. */
    readonly within: Words;
}
export declare const readQuote: (quote: string, within?: string) => Quote;
export declare function readWords(text: string): Words;
/**
 * Where a text has a passage, whatever its quotation marks, dashes, spaces and case: UTF-16 offsets, `end` exclusive.
 *
 * @example findQuote(wordsOf('In July, it rained.'), readQuote('in july')) // { start: 0, end: 7 }
 */
export declare function findQuote(text: Words, { words, within }: Quote): {
    start: number;
    end: number;
} | undefined;
