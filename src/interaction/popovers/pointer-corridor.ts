/** The way from a mark to its card: the pointer may travel it without the card closing (WCAG 2.2 SC 1.4.13). */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Slack around the boxes in CSS px, for the gap between them and an unsteady hand. */
const SLACK = 6;

/**
 * Whether a point lies in the convex hull of where the pointer left the mark and the card's box.
 *
 * @param from where the pointer was last on the mark
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

/** A triangle of no area has no points: by the signs alone it would have the whole line through its corners. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  if (cross(a, b, c) === 0) return false;
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

export const isInBox = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
