/** The text without its citations. */
export declare const withoutCitations: (text: string) => string;
/** The text with each quotation blanked out, so that what is left is the dossier's own voice at its own offsets. */
export declare const ownVoice: (text: string) => string;
export declare const wordCount: (text: string) => number;
export declare const sentences: (text: string) => string[];
/** Whether the word at `index` is capitalised within a sentence, as a part of a proper name is. */
export declare function isInProperName(text: string, index: number): boolean;
