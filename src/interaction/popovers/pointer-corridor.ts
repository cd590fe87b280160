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

/** Slack around the boxes in CSS px, for the gap between them and an unsteady hand. */
const SLACK = 6;

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
export function isInCorridor(point: Point, from: Point, card: Box): boolean {
  const corners: Point[] = [
    { x: card.left - SLACK, y: card.top - SLACK },
    { x: card.right + SLACK, y: card.top - SLACK },
    { x: card.right + SLACK, y: card.bottom + SLACK },
    { x: card.left - SLACK, y: card.bottom + SLACK },
  ];
  return corners.some((corner, i) => isInTriangle(point, from, corner, corners[(i + 1) % 4] as Point));
}

const cross = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/**
 * A triangle whose corners are on one line has no inside. The signs alone would take every point of that line for one.
 */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  if (cross(a, b, c) === 0) return false;
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

export const isInBox = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
