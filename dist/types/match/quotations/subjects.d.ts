/** Finds the subject that ends before a verb, and tells where it does not speak, or not alone. */
import { type Clauses, type Phrase, type Subject } from './clauses.js';
/** @param from index of the first token of the sentence */
export declare class Subjects {
    #private;
    readonly clauses: Clauses;
    readonly from: number;
    constructor(clauses: Clauses, from: number);
    /** The noun phrase that ends before `end`, where it can be a subject. */
    ending(end: number): Phrase | undefined;
    /** The subject of an aside between marks that ends at `end`: “Lena Markov, 52, a baker,”, “the mayor, Omar Haddad,”. */
    beforeAside(end: number): Subject | undefined;
    /** Whom “, who” and “, which” stand for: the name right before. */
    beforeRelative(end: number): Subject;
}
