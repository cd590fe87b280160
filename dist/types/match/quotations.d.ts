/** UTF-16 offsets of one quotation's words, the marks themselves left out. */
export interface Quotation {
    readonly start: number;
    readonly end: number;
}
/** The quotations in one block of text. A quotation left open is taken to run on to the block's end. */
export declare function findQuotations(text: string): Quotation[];
