import type { Boundary } from './ranges.js';

/**
 * The text position at a point of the viewport (CSS px). `highlightsFromPoint` would be the straight way, but takes
 * ten times as long (10 ms a call on a 1 MB page in Chromium 156) and WebKit lacks it.
 */
export function caretAt(x: number, y: number): Boundary | undefined {
  const page = document as CaretFinder;
  if (page.caretPositionFromPoint) {
    const caret = page.caretPositionFromPoint(x, y);
    return caret && isText(caret.offsetNode) ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range && isText(range.startContainer) ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** WebKitGTK 2.50 has only the older of the two. */
interface CaretFinder {
  caretPositionFromPoint?(x: number, y: number): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
