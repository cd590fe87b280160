/**
 * The quotations in a dossier's text, their marks included: UTF-16 offsets, `end` exclusive. What stands between single marks
 * is one only where neither is an apostrophe. Each closing mark is looked for once, however many marks open before it.
 *
 * @example quotationsOf('They say “no”.') // [{ start: 9, end: 13 }]
 */
export declare function quotationsOf(text: string): {
    readonly start: number;
    readonly end: number;
}[];
/**
 * The text with each quotation replaced by as many spaces, so that only the dossier's own words are left, at their
 * offsets.
 *
 * @example ownVoice('They say “no” twice.') // 'They say      twice.'
 */
export declare function ownVoice(text: string): string;
/** @example wordCount('It lasted 44 days. [S72]') // 4: citations do not count */
export declare const wordCount: (text: string) => number;
/** @example sentences('It rained. [S1] Dr Lee left.') // ['It rained. [S1]', 'Dr Lee left.'] */
export declare const sentences: (text: string) => string[];
/**
 * Whether the word at `index` (UTF-16) is capitalised though it does not begin a sentence, as part of a proper name is.
 *
 * @example isInProperName('the Separatist Party won', 4) // true
 */
export declare function isInProperName(text: string, index: number): boolean;
