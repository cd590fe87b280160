/** A word as printed, and what it was meant to be. */
export interface Correction {
    readonly from: string;
    readonly to: string;
    /** It is right as a word of some name: then it is wrong only beside the other words of another. */
    readonly isKnown: boolean;
}
export declare const slipsIn: ({ from, to }: Correction) => number;
/** What else the text has that speaks for a name. */
export interface Evidence {
    /** The entry is named elsewhere, rightly spelt. */
    readonly isNamed: boolean;
    /** Several other entries are named: the text is about what the dossier is about. */
    readonly isOnTopic: boolean;
}
/**
 * Whether the alias, and no other name, is meant. Where all its other words are right, one of them may have two slips.
 * A name of a single word must be long for that; a shorter one may have a slip of the fingers (a letter doubled, two
 * swapped), and another where the rest of the text speaks for it.
 */
export declare function isMisspelling(alias: string, corrections: readonly Correction[], { isNamed, isOnTopic }: Evidence): boolean;
