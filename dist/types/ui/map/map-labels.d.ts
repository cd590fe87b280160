/**
 * Computes where the names of a map's places stand, so that they cover each other and the places as little as can be.
 * Pure.
 */
/** The sign of a place: its middle, its radius, and its names, one a line. Lengths are CSS px, about. */
export interface Sign {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly names: readonly string[];
    /** Font size of the names. */
    readonly size: number;
    /** Whether it goes without its names where there is no room for them. */
    readonly optional: boolean;
}
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
 * Places the labels one after the other, each where it covers the fewest signs and earlier labels; at the right of its
 * sign where all places are as good.
 *
 * @param view size of the picture, in the unit of the signs
 * @returns one for each sign; `undefined` for an optional one without room
 */
export declare function placeLabels(signs: readonly Sign[], view: {
    readonly width: number;
    readonly height: number;
}): (Label | undefined)[];
