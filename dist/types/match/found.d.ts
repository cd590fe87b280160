/** A place in a block where an entry occurs, and how that was found. */
export interface Found {
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Index of the entry in the lexicon. */
    readonly entry: number;
    readonly via: 'alias' | 'near-spelling' | 'description' | 'passage';
    /** The alias, description or passage that matched, as the dossier writes it. */
    readonly alias: string;
    /** 0–1: how much of the alias's letters the text has; 1 where folding makes them equal. */
    readonly score: number;
    /** For an alias with context cues: the one of its `near` that stands around it, as the dossier writes it. */
    readonly cue?: string | undefined;
    /**
     * For a description: the earlier words that it stands for, as the text has them. “Human Rights Watch” for “the NGO”.
     */
    readonly antecedent?: string | undefined;
}
/** Compares by start, then the longer first, so that a span comes before those within it. For `Array.sort`. */
export declare const inReadingOrder: (a: Found, b: Found) => number;
interface Span {
    readonly start: number;
    readonly end: number;
}
/** @example overlaps({ start: 0, end: 5 }, { start: 5, end: 8 }) // false: `end` is exclusive */
export declare const overlaps: (a: Span, b: Span) => boolean;
/** Whether `inner` is within `outer`; spans that are equal hold each other. */
export declare const holds: (outer: Span, inner: Span) => boolean;
/** Whether two spans overlap and neither is within the other. */
export declare const crosses: (a: Span, b: Span) => boolean;
/**
 * The spans that may overlap a given one, found by bisection, so that asking once for each of many does not take time
 * in the square of their number. Some of those returned may not overlap it.
 *
 * @param sorted in reading order; must not change after the first call, as its longest span is remembered
 */
export declare function nearby<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): readonly Placed[];
export {};
