/** The way from a mark to its card: the pointer may travel it without the card closing (WCAG 2.2 SC 1.4.13). */
export interface Point {
    readonly x: number;
    readonly y: number;
}
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
/**
 * Whether a point lies in the convex hull of where the pointer left the mark and the card's box.
 *
 * @param from where the pointer was last on the mark
 */
export declare function isInCorridor(point: Point, from: Point, card: Box): boolean;
export declare const isInBox: ({ x, y }: Point, box: Box) => boolean;
