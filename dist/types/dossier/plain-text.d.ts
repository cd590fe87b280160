/** The text without its citations. */
export declare const withoutCitations: (text: string) => string;
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
/** The text with each quotation blanked out, so that what is left is the dossier's own voice at its own offsets. */
export declare function ownVoice(text: string): string;
export declare const wordCount: (text: string) => number;
export declare const sentences: (text: string) => string[];
/** Whether the word at `index` is capitalised within a sentence, as a part of a proper name is. */
export declare function isInProperName(text: string, index: number): boolean;
