import { type Clauses, type Phrase, type Subject } from './clauses.js';
/** The end of a sentence up to a quotation: indices of tokens. */
export interface Before {
    readonly quotation: number;
    /** The first token of the sentence. */
    readonly from: number;
    /** The first token that says nothing of a quotation before. */
    readonly least: number;
    /** Who speaks in a quotation before, in the same sentence. */
    readonly speaker: Subject | undefined;
}
export declare class Lead {
    #private;
    constructor(clauses: Clauses, before: Before);
    /** @param source whom the sentence begins with, if that is “According to X” */
    speaker(source: Phrase | undefined): Subject | undefined;
}
