import type { SpeechRules } from './speech/rules.js';
/** What a word or a mark is, as bits: most questions are about several of these. See `SpeechRules`. */
export declare const AUXILIARY = 1;
export declare const PASSIVE: number;
export declare const UNSAID: number;
export declare const OTHER: number;
export declare const ARTICLE: number;
export declare const PRONOUN: number;
export declare const PREPOSITION: number;
export declare const CONJUNCTION: number;
export declare const TIME: number;
export declare const SMALL: number;
export declare const AND: number;
export declare const THAT: number;
export declare const OF: number;
export declare const RELATIVE: number;
export declare const AS: number;
export declare const BY: number;
export declare const SAY: number;
export declare const CALL: number;
export declare const CALL_AS: number;
export declare const LOOSE: number;
export declare const PARTICIPLE: number;
export declare const VERB: number;
export declare const PAST: number;
/** It is a verb together with the next word. */
export declare const PAIR: number;
export declare const NAME: number;
export declare const SUFFIX: number;
export declare const COMMA: number;
export declare const DASH: number;
export declare const COLON: number;
export declare const QUOTATION: number;
/** Any mark, comma and dash included. */
export declare const MARK: number;
/** A noun for what others say or write: “allegation”, “slogan”, “book”. */
export declare const REPORT: number;
/** Finite verbs that may stand before the words that they quote. */
export declare const QUOTING: number;
/** What only a verb can be. In capitals within a sentence it is none. */
export declare const ANY_VERB: number;
export interface Grammar {
    readonly rules: SpeechRules;
    /** The bits of a word; `next` is the word after it. Both in lower case. */
    readonly bitsOf: (word: string, next: string) => number;
    readonly matches: (pattern: string | undefined, text: string) => boolean;
}
/** Whether a word is in a list by which it can be no part of a name. */
export declare const isSmall: (bits: number) => boolean;
export declare const grammarOf: (from: SpeechRules) => Grammar;
