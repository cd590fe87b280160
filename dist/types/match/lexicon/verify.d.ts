import { type Words } from '../../text/words.js';
/** Whether a text has the alias just as the dossier spells it: most mentions are, and nothing else needs asking then. */
export declare function isVerbatim(alias: string, text: string, start: number, end: number): boolean;
/** The words of an alias, until the next is asked for. */
export declare function wordsOfAlias(alias: string): Words;
/**
 * @param textFrom the first of the words in the text that may be the alias's
 * @param count how many they are
 */
export declare function sameWords(alias: string, text: string, textWords: Words, textFrom: number, count: number): boolean;
/** Without the characters that only a typesetter sees. */
export declare const withoutIgnorable: (text: string) => string;
/** Whether the word that ends at `end` is the first half of a negation: Don is not in "don’t". Seldom looked at closely. */
export declare function isNegated(text: string, end: number): boolean;
/** The full stop of an acronym's last letter is its own, if the letter before has one too: "U.S.", not "plan B." */
export declare function withLastDot(text: string, start: number, end: number): number;
