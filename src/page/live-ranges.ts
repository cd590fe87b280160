/** Where a mention is, for those who ask: what marks a page does not. */
import type { Block } from './blocks.js';
import { endBoundary, pieceAt, startBoundary } from './ranges.js';

/** An offset in the block's text as an offset in `block.element.textContent`. */
export function contentOffset(block: Block, offset: number): number {
  const { start, contentStart } = pieceAt(block.pieces, offset);
  return contentStart + offset - start;
}

/** A live range over exactly these offsets; made only when asked for, since each one taxes every change of the DOM. */
export function liveRange(block: Block, start: number, end: number): Range {
  const from = startBoundary(block, start);
  const to = endBoundary(block, end);
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
