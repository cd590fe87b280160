/** The lines of a mark as boxes, in plain numbers: CSS px of the viewport. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
}
/**
 * Joins the boxes of a range, of which there are several for each line where tags divide it, into one for each line. Parts
 * that stand apart, as where the direction of the text changes, stay apart.
 */
export declare function linesOf(boxes: readonly Box[], isVertical: boolean): Box[];
/** The part of a box that a clip leaves; `undefined` where it leaves nothing. */
export declare function clipped(box: Box, clip: Box | undefined): Box | undefined;
