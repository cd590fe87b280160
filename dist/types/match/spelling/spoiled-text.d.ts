export interface RepairedText {
    readonly text: string;
    /**
     * For each UTF-16 unit of `text`, the offset in the text as printed at which it begins; in `to`, at which it ends.
     */
    readonly from: readonly number[];
    readonly to: readonly number[];
}
/** Whether a word is one of the dossier's. */
export type IsKnown = (word: string) => boolean;
/**
 * @returns `undefined` where there is nothing to repair
 * @example repairText('Erdo&#287;an', () => false)
 * // { text: 'Erdoğan', from: [0, 1, 2, 3, 4, 10, 11], to: [1, 2, 3, 4, 10, 11, 12] }
 */
export declare function repairText(text: string, isKnown: IsKnown): RepairedText | undefined;
/**
 * A text in capitals. A text that has none (`isWithoutCapitals` in `repair-blocks.ts`) is read so, since capitals match
 * every alias, as in a headline, where lower case would match no name.
 */
export declare const inCapitals: (text: string) => RepairedText;
