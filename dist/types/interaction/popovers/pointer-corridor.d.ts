/**
 * The area between a mark and its card, which the pointer may cross without the card closing. WCAG 2.2 SC 1.4.13 asks
 * for it: https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
/** A point of the viewport, in CSS px. */
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** A box in the viewport, in CSS px. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
/**
 * Whether a point lies in the convex hull of the point where the pointer left the mark and the card's box.
 *
 * @param point where the pointer is
 * @param from where the pointer was last on the mark
 * @example
 * const card = { left: 0, top: 100, right: 320, bottom: 300 };
 * isInCorridor({ x: 50, y: 60 }, { x: 50, y: 20 }, card); // true
 * isInCorridor({ x: 400, y: 60 }, { x: 50, y: 20 }, card); // false
 */
export declare function isInCorridor(point: Point, from: Point, card: Box): boolean;
export declare const isInBox: ({ x, y }: Point, box: Box) => boolean;
