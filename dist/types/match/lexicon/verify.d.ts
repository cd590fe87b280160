import { type Words } from '../../text/words.js';
/** Whether the text has the alias exactly as the dossier spells it. Most mentions do, and need no other check. */
export declare function isVerbatim(alias: string, text: string, start: number, end: number): boolean;
/** The words of an alias. They are overwritten by the next call, so copy what must be kept. */
export declare function wordsOfAlias(alias: string): Words;
/**
 * Whether words of a text are those of an alias, with fitting case and gaps.
 *
 * @param textFrom index of the first of them in `textWords`
 * @param count how many they are
 */
export declare function sameWords(alias: string, text: string, textWords: Words, textFrom: number, count: number): boolean;
/** The text without characters that are not drawn, such as soft hyphens (`Default_Ignorable_Code_Point` of Unicode). */
export declare const withoutIgnorable: (text: string) => string;
/**
 * Whether “’t” follows the word that ends at `end`: the name “Don” is not in “Don’t go”. The first line dismisses most
 * words without a regular expression.
 */
export declare function isNegated(text: string, end: number): boolean;
/**
 * The end of a mention with the full stop that belongs to an acronym's last letter. It does where the letter before has
 * one too, as in “U.S.”; that of “plan B.” ends the sentence.
 *
 * @returns a UTF-16 offset: `end`, or the one after the full stop
 * @example withLastDot('the U.S. said', 4, 7) // 8
 */
export declare function withLastDot(text: string, start: number, end: number): number;
