import { type Pausing } from '../../util/pausing.js';
/** UTF-16 offsets of one quotation's words, the marks themselves left out. */
export interface Quotation {
    readonly start: number;
    readonly end: number;
    /** Whether its closing mark stands in the block; one of several paragraphs has it in the last alone. */
    readonly isClosed: boolean;
}
/**
 * The quotations in each block of a text, outermost only: what is quoted within a quotation is quoted. One left open is
 * taken to run on to the block's end, and into the next block where that closes it.
 */
export declare function findQuotations(texts: readonly string[]): Pausing<Quotation[][]>;
