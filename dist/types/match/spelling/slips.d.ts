/** A word as printed, and what it was meant to be. */
export interface Correction {
    readonly from: string;
    readonly to: string;
    /** Set where the printed word is itself a word of some name. Then it may be wrong only as part of another name. */
    readonly isKnown: boolean;
}
/** The edit distance of a correction; 4 where it is more than 3. */
export declare const slipsIn: ({ from, to }: Correction) => number;
/** What the rest of the text says for a name. */
export interface Evidence {
    /** The entry is named elsewhere in the text, spelt right. */
    readonly isNamed: boolean;
    /** At least three entries are named, so the text is about what the dossier is about. */
    readonly isOnTopic: boolean;
}
/**
 * Whether a text that has an alias but for these corrections means that alias. Where at least one other word of four
 * letters is right, each wrong one may have two slips; where none is, one. A name of a single word may have two slips
 * from nine letters on. With one slip it needs eight letters; fewer where the text is on the topic, where it is a slip
 * of the fingers (see `isOfTheFingers`), or where the entry is named elsewhere.
 *
 * @param alias as the dossier writes it
 * @param corrections of its words, those that are right left out
 * @example
 * const correction = { from: 'Ihlam', to: 'Ilham', isKnown: false };
 * isMisspelling('Ilham Aliyev', [correction], { isNamed: false, isOnTopic: false }); // true
 */
export declare function isMisspelling(alias: string, corrections: readonly Correction[], { isNamed, isOnTopic }: Evidence): boolean;
