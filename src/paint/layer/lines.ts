/** The lines of a mark as boxes, in plain numbers: CSS px of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px. An inline element and the text in it have boxes that differ by fractions. */
const NEAR = 2;

/**
 * Joins the boxes of a range, of which there are several for each line where tags divide it, into one for each line. Parts
 * that stand apart, as where the direction of the text changes, stay apart.
 */
export function linesOf(boxes: readonly Box[], isVertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.right - box.left < 0.5 || box.bottom - box.top < 0.5) continue;
    const at = lines.findIndex((line) => isOnLine(line, box, isVertical));
    if (at < 0) lines.push(box);
    else lines[at] = union(lines[at] as Box, box);
  }
  return lines;
}

function isOnLine(line: Box, box: Box, isVertical: boolean): boolean {
  const [from, to, start, end] = isVertical
    ? [line.left, line.right, box.left, box.right]
    : [line.top, line.bottom, box.top, box.bottom];
  const shared = Math.min(to, end) - Math.max(from, start);
  if (shared * 2 < Math.min(to - from, end - start)) return false;
  return isVertical
    ? box.top <= line.bottom + NEAR && line.top <= box.bottom + NEAR
    : box.left <= line.right + NEAR && line.left <= box.right + NEAR;
}

/** The lower of two bottoms would be that of a raised or an enlarged part; the words’ own line is that of the first. */
const union = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

/** The part of a box that a clip leaves; `undefined` where it leaves nothing. */
export function clipped(box: Box, clip: Box | undefined): Box | undefined {
  if (!clip) return box;
  const left = Math.max(box.left, clip.left);
  const top = Math.max(box.top, clip.top);
  const right = Math.min(box.right, clip.right);
  const bottom = Math.min(box.bottom, clip.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}
