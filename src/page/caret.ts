/** Finds the text under a point of the viewport. */
import { isText } from '../dom/kinds.js';
import { document } from '../dom/page.js';
import type { Boundary } from './ranges.js';

/**
 * The text position at a point of the viewport. `CSS.highlights.highlightsFromPoint()`
 * (https://drafts.csswg.org/css-highlight-api-1/) would tell the mark there directly, but it takes ten times as long
 * (10 ms a call on a 1 MB page in Chromium 156) and WebKit lacks it.
 *
 * @param x CSS px from the viewport's left edge
 * @param y CSS px from its top edge
 * @returns `undefined` where there is no text
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

/**
 * `caretPositionFromPoint` is the standard one
 * (https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint); WebKitGTK 2.50 has only the older
 * `caretRangeFromPoint`.
 */
interface CaretFinder {
  caretPositionFromPoint?(x: number, y: number): CaretPosition | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}
