export interface RepairedText {
    readonly text: string;
    /** Where the print of each unit begins and where it ends: UTF-16 offsets into the text as printed. */
    readonly from: readonly number[];
    readonly to: readonly number[];
}
/** Whether a word is one of the dossier's. */
export type IsKnown = (word: string) => boolean;
/** @returns `undefined` where there is nothing to mend */
export declare function repairText(text: string, isKnown: IsKnown): RepairedText | undefined;
/** In capitals, as headlines are set, which all names fit: for a text without any. */
export declare const inCapitals: (text: string) => RepairedText;
