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

/** Between mark and card. */
const GAP = 8;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/**
 * The places above and below a mark.
 *
 * @param boxes of the mark's range (`getClientRects()`), in the order of its text
 * @param free the part of the viewport that the card may take
 * @param point where the pointer was. It picks one of two lines where the two parts of a wrapped mark do not overlap
 *   sideways: a card between them would stand beside neither.
 * @returns `undefined` where there are no boxes
 */
export function spotsBeside(boxes: readonly Box[], free: Box, point: Point | undefined): Spots | undefined {
  const lines = linesOf(boxes);
  const [one, other] = lines;
  const isApart = lines.length === 2 && one && other && (one.left > other.right || one.right < other.left);
  const meant = isApart && point ? lines.filter((line) => isAt(line, point)) : [];
  const [first = one, last = lines.at(-1)] = meant.length > 0 ? [meant[0], meant[0]] : [];
  if (!first || !last) return undefined;
  const top = first.top - GAP;
  const bottom = last.bottom + GAP;
  return {
    above: { edge: top, room: top - free.top - MARGIN, line: first },
    below: { edge: bottom, room: free.bottom - MARGIN - bottom, line: last },
    free,
  };
}

/**
 * The most height that a card can have: the room at the side of the mark with more of it, but at least
 * `LEAST_HEIGHT` where the free part is so high.
 */
export const roomOf = ({ above, below, free }: Spots): number =>
  Math.max(above.room, below.room, Math.min(LEAST_HEIGHT, free.bottom - free.top - 2 * MARGIN));
/** A lower card would show a line or two, so it rather covers its mark. */
const LEAST_HEIGHT = 140;

/** Whether a card stands above or below its mark, or to the left or right of it. */
export type Way = 'line' | 'aside';

/**
 * The `x` of a card that stands to the right or the left of its mark; `undefined` where neither side has room for it.
 *
 * @param width of the card
 */
export function asideOf({ above, below, free }: Spots, width: number, isRightToLeft = false): number | undefined {
  const right = Math.max(above.line.right, below.line.right) + GAP;
  const left = Math.min(above.line.left, below.line.left) - GAP - width;
  const fits = (x: number): boolean => x >= free.left + MARGIN && x + width <= free.right - MARGIN;
  return (isRightToLeft ? [left, right] : [right, left]).find(fits);
}

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
export function placeAt(
  spots: Spots,
  { width, height }: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
  way: Way = height > Math.max(spots.above.room, spots.below.room) ? 'aside' : 'line',
): Point & { readonly way: Way } {
  const { above, below, free } = spots;
  const aside = way === 'aside' ? asideOf(spots, width, isRightToLeft) : undefined;
  if (aside !== undefined)
    return { x: Math.round(aside), y: Math.round(within(above.edge, free.top, free.bottom - height)), way: 'aside' };
  const isBelow = height <= below.room || below.room >= above.room;
  const { edge, line } = isBelow ? below : above;
  const start = isRightToLeft ? line.right - width : line.left;
  return {
    x: Math.round(within(start, free.left, free.right - width)),
    y: Math.round(within(isBelow ? edge : edge - height, free.top, free.bottom - height)),
    way: 'line',
  };
}

/** The place from `least` to `most` that is nearest to the wanted one, clear of the edges. `least` wins. */
const within = (wanted: number, least: number, most: number): number =>
  Math.max(least + MARGIN, Math.min(wanted, most - MARGIN));

/** The boxes of a mark's lines. A range has one box for each element that it touches, so a line may have several. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = line && (line.top + line.bottom) / 2;
    // In the next column of a page, the second line is above the first.
    if (line && middle !== undefined && box.top < middle && box.bottom > middle)
      lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

const isAt = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
/** A pointer just outside of a line still means it. */
const SLACK = 2;
