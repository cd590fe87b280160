/**
 * Finds the speaker of a quotation in the sentence around it: “said X”, “X told Y: …”, “according to X”. Somebody is named
 * where the text itself leaves no doubt; where two readings differ, nobody is (docs/decisions/0037).
 */
import { type Clauses, type Subject } from './clauses.js';
/** Reads the quotations of one block in order, since one may go on in the next: “…,” said X. “…” */
export declare class Speakers {
    #private;
    constructor(clauses: Clauses);
    /**
     * @param at index of the quotation among the tokens
     * @returns who says it; `undefined` where the text has nothing about that
     */
    speakerOf(at: number): Subject | undefined;
}
