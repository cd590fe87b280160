import { type Grammar } from './grammar.js';
import type { Token } from './tokens.js';
/** Whom a phrase names: somebody by name, a person only by “he” or “she”, or somebody whom the text does not name. */
export interface Subject {
    readonly name?: string | undefined;
    readonly pronoun?: string;
    readonly isPerson?: boolean;
}
export interface Phrase {
    readonly who: Subject;
    /** Index of the token after it. */
    readonly next: number;
}
/** Somebody speaks, but the text does not say by name who. */
export declare const nobody: Subject;
export declare const isNobody: ({ name, pronoun }: Subject) => boolean;
/** The speaker on whom two readings agree; where they differ, nobody. */
export declare const agreed: (a: Subject | undefined, b: Subject | undefined) => Subject | undefined;
export declare class Clauses {
    #private;
    readonly text: string;
    readonly tokens: readonly Token[];
    readonly grammar: Grammar;
    constructor(text: string, tokens: readonly Token[], grammar: Grammar);
    at(index: number): Token | undefined;
    textAt(index: number): string;
    /** Whether a token is one of those that the bits say. */
    is(index: number, bits: number): boolean;
    isSmall(index: number): boolean;
    /** An adverb such as “later” or “angrily”, between a subject and its verb. */
    isAdverb(index: number): boolean;
    /** The last character of a quotation, before its closing mark. */
    lastOf({ start, end }: Token): string;
    /** Whether a sentence ends with this token. */
    endsSentence(index: number): boolean;
    /** The index of the first token of the sentence that a token is in. */
    sentenceStart(index: number): number;
    /** The index after the last token of the sentence. */
    sentenceEnd(index: number): number;
    /** The index after a verb that begins at `index`. */
    afterVerb(index: number): number;
    /** Whether any of some tokens is one of those that the bits say. */
    has(from: number, to: number, bits: number): boolean;
    /** The longest run of words from `from` that a pattern matches; gives the index after it. */
    afterWords(from: number, pattern: string | undefined): number | undefined;
    /**
     * Reads a noun phrase: “the Turkish foreign minister, …”, “Foreign Minister Omar Haddad”. Whoever is named at its end
     * is meant: in “Haddad’s lawyer” and “Haddad supporters” that is nobody by name.
     *
     * @param isLoose whether it ends with the first name, whatever follows
     */
    phraseAt(from: number, isLoose?: boolean): Phrase | undefined;
    /** What comes after a phrase and belongs to it: “of the Guild”, “(Green)”. */
    withAside({ who, next }: Phrase): Phrase;
    /** The index after an aside between commas that begins at `at`; `undefined` where there is none without a verb of saying. */
    afterAside(at: number): number | undefined;
    /** Whether a clause, and so its subject, may begin at a token. */
    mayBegin(index: number, from: number): boolean;
    /** Whether others are named with a phrase that ends before `next`: “and Markov”. */
    isJoined(next: number): boolean;
}
