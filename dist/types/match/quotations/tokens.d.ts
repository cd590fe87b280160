import type { Quotation } from './quotations.js';
/** Something that the dossier knows by name, in a block. UTF-16 offsets in the block. */
export interface Known {
    readonly start: number;
    readonly end: number;
    /** The entry's name; `undefined` where such an entry says nothing, as a war. */
    readonly name: string | undefined;
    readonly isPerson: boolean;
}
export interface Token {
    readonly kind: 'word' | 'known' | 'suffix' | 'mark' | 'quotation';
    /** In lower case. Empty for a quotation. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly isCapital: boolean;
    readonly known?: Known;
}
/**
 * @param known in reading order; of those that begin together the longest first
 * @param quotations in order
 */
export declare function tokensOf(text: string, known: readonly Known[], quotations: readonly Quotation[]): Token[];
