/** Where a card stands beside its mark: above or below it, where there is room. Pure. */
import type { Box, Point } from './pointer-corridor.js';
/** One side of the mark. */
export interface Spot {
    /** The card's near edge. */
    readonly edge: number;
    /** How high a card may be there. */
    readonly room: number;
    /** The line of the mark that it stands at. */
    readonly line: Box;
}
export interface Spots {
    readonly above: Spot;
    readonly below: Spot;
    readonly free: Box;
}
/**
 * @param boxes of the mark, in the order of its text
 * @param free the part of the viewport that the card may take
 * @param point where the pointer was: it means one of two lines that have nothing above one another
 */
export declare function spotsBeside(boxes: readonly Box[], free: Box, point: Point | undefined): Spots | undefined;
/** The most that a card may have: it stands where there is more room. */
export declare const roomOf: ({ above, below }: Spots) => number;
/** Below where it fits, else where there is more room; where the line begins, and in the free part. */
export declare function placeAt({ above, below, free }: Spots, { width, height }: {
    readonly width: number;
    readonly height: number;
}, isRightToLeft: boolean): Point;
