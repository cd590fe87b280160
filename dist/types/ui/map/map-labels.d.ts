/**
 * Computes where the marks and the names of a map's places stand, so that they cover each other as little as can be.
 * Pure.
 */
/** A place as it is drawn. Lengths are CSS px, about. */
export interface Sign {
    /** The middle of its mark or, where it has none, the points at which its name may stand, the best first; at least one. */
    readonly at: readonly Point[];
    /** Of its mark; 0 where it has none. One beyond `AREA` marks an area, which others may cover. */
    readonly radius: number;
    /** One a line. */
    readonly names: readonly string[];
    /** Font size of the names. */
    readonly size: number;
    /** Whether it goes without its names where there is no room for them. */
    readonly optional: boolean;
}
type Point = readonly [number, number];
/** Where the names of a sign stand. */
export interface Label {
    readonly x: number;
    /** The middle of all lines, and not their baseline. */
    readonly y: number;
    /** SVG's `text-anchor`. */
    readonly anchor: 'start' | 'middle' | 'end';
}
/** Height of a line as a multiple of the font size. */
export declare const LINE_HEIGHT = 1.36;
/**
 * Moves marks that cover earlier ones off them, by as little as can be: two places may be nearer to each other than
 * their marks are wide.
 */
export declare function movedApart(signs: readonly Sign[]): Sign[];
/**
 * Places the labels one after the other, each where it covers the fewest marks and earlier labels; at the right of its
 * mark where all places are as good.
 *
 * @param view size of the picture, in the unit of the signs
 * @returns one for each sign; `undefined` for an optional one without room
 */
export declare function placeLabels(signs: readonly Sign[], view: {
    readonly width: number;
    readonly height: number;
}): (Label | undefined)[];
export {};
