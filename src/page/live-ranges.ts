/**
 * The position of a mention for callers of the API, as offsets or as a live range. Marking a page needs neither, so
 * this is a file of its own, which loads later.
 */
import { document } from '../dom/page.js';
import type { Block } from './blocks.js';
import { endBoundary, pieceAt, startBoundary } from './ranges.js';

/** Converts a UTF-16 offset in the block's text into one in `block.element.textContent`. */
export function contentOffset(block: Block, offset: number): number {
  const { start, contentStart } = pieceAt(block.pieces, offset);
  return contentStart + offset - start;
}

/**
 * A live range over exactly these UTF-16 offsets in the block's text. Make one only when a caller asks for it: the
 * browser must update every live range at each change of the DOM.
 */
export function liveRange(block: Block, start: number, end: number): Range {
  const from = startBoundary(block, start);
  const to = endBoundary(block, end);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
