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

const GAP = 8;
const MARGIN = 8;

/**
 * @param boxes of the mark, in the order of its text
 * @param free the part of the viewport that the card may take
 * @param point where the pointer was: it means one of two lines that have nothing above one another
 */
export function spotsBeside(boxes: readonly Box[], free: Box, point: Point | undefined): Spots | undefined {
  const lines = linesOf(boxes);
  const [one, other] = lines;
  const isApart = lines.length === 2 && one && other && one.left > other.right;
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

/** The most that a card may have: it stands where there is more room. */
export const roomOf = ({ above, below }: Spots): number => Math.max(above.room, below.room);

/** Below where it fits, else where there is more room; where the line begins, and in the free part. */
export function placeAt(
  { above, below, free }: Spots,
  { width, height }: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
): Point {
  const isBelow = height <= below.room || below.room >= above.room;
  const { edge, line } = isBelow ? below : above;
  const start = isRightToLeft ? line.right - width : line.left;
  return {
    x: Math.round(Math.max(free.left + MARGIN, Math.min(start, free.right - MARGIN - width))),
    y: Math.round(isBelow ? edge : edge - height),
  };
}

/** A line may have several boxes: one for each element in it. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line && box.top < (line.top + line.bottom) / 2) lines[lines.length - 1] = around(line, box);
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
const SLACK = 2;
