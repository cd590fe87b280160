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
    /** 0–1: how much of its letters are the alias's; 1 where folding makes them equal. */
    readonly score: number;
    /** The context cue that decided what an ordinary word means here. */
    readonly cue?: string | undefined;
    /** For a description: the words it stands for, as the text has them. */
    readonly antecedent?: string | undefined;
}
/** By start, the longer first: the outermost before what it holds. */
export declare const inReadingOrder: (a: Found, b: Found) => number;
interface Span {
    readonly start: number;
    readonly end: number;
}
export declare const overlaps: (a: Span, b: Span) => boolean;
export declare const holds: (outer: Span, inner: Span) => boolean;
export declare const crosses: (a: Span, b: Span) => boolean;
/**
 * Those that may overlap a span: a few, however many there are.
 *
 * @param sorted in reading order, and not changed any more
 */
export declare function nearby<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): readonly Placed[];
export {};
