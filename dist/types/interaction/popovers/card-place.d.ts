/**
 * Computes where a card stands beside its mark: below or above it, where there is room. Pure; all lengths are CSS px.
 */
import type { Box, Point } from './pointer-corridor.js';
/** The place for a card at one side of the mark. */
export interface Spot {
    /** `y` of the card's edge that is next to the mark. */
    readonly edge: number;
    /** The most height that a card can have there. */
    readonly room: number;
    /** The line of the mark that the card stands at. */
    readonly line: Box;
}
/** Both places for a card, and the part of the viewport that they are in. */
export interface Spots {
    readonly above: Spot;
    readonly below: Spot;
    readonly free: Box;
}
/**
 * The places above and below a mark.
 *
 * @param boxes of the mark's range (`getClientRects()`), in the order of its text
 * @param free the part of the viewport that the card may take
 * @param point where the pointer was. It picks one of two lines where the two parts of a wrapped mark do not overlap
 *   sideways: a card between them would stand beside neither.
 * @returns `undefined` where there are no boxes
 */
export declare function spotsBeside(boxes: readonly Box[], free: Box, point: Point | undefined): Spots | undefined;
/**
 * The most height that a card can have: the room at the side of the mark with more of it, but at least
 * `LEAST_HEIGHT` where the free part is so high.
 */
export declare const roomOf: ({ above, below, free }: Spots) => number;
/** Whether a card stands above or below its mark, or to the left or right of it. */
export type Way = 'line' | 'aside';
/**
 * The `x` of a card that stands to the right or the left of its mark; `undefined` where neither side has room for it.
 *
 * @param width of the card
 */
export declare function asideOf({ above, below, free }: Spots, width: number, isRightToLeft?: boolean): number | undefined;
/**
 * Where a card's left upper corner goes: below the mark if it fits there, else at the side with more room; where the
 * mark's line begins, but within the free part, even if it then covers the mark. One that is too high for both goes to the
 * right or left of the mark, where there is room.
 *
 * @param way in which it has been placed before; one that stands aside stays there while it can

 * @example
 * // A mark of 60 by 20 px at (100, 200), a card of 320 by 200 px:
 * placeAt(spots, { width: 320, height: 200 }, false); // { x: 100, y: 228, way: 'line' }
 */
export declare function placeAt(spots: Spots, { width, height }: {
    readonly width: number;
    readonly height: number;
}, isRightToLeft: boolean, way?: Way): Point & {
    readonly way: Way;
};
