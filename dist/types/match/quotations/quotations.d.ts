import { type Pausing } from '../../util/pausing.js';
/** UTF-16 offsets of a quotation's words, without the marks. */
export interface Quotation {
    readonly start: number;
    readonly end: number;
    /** Whether its closing mark is in this block. A quotation of several paragraphs has one in the last alone. */
    readonly isClosed: boolean;
}
/** Whether a text has a mark that may open a quotation; an apostrophe within a word does not. */
export declare const mayQuote: RegExp;
/**
 * The quotations in each block of a text as printed, whoever says them.
 *
 * @returns them in order, with UTF-16 offsets into `printed`
 */
export declare function quotationsAsPrinted(printed: readonly string[]): Pausing<Quotation[][]>;
/**
 * The quotations in each block, without those within another. One that is left open runs to the end of its block, and
 * on into the next block if that closes it.
 *
 * @example runSync(findQuotations(['He said “yes”.'])) // [[{ start: 9, end: 12, isClosed: true }]]
 */
export declare function findQuotations(texts: readonly string[]): Pausing<Quotation[][]>;
