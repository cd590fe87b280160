/** Converts offsets in a block's text into positions in the DOM. */
import { StaticRange } from '../dom/platform.js';
import { bisect } from '../util/bisect.js';
import type { Block, Piece } from './blocks.js';

/** A position in the DOM. */
export interface Boundary {
  readonly node: Text;
  /** UTF-16 offset in the node. */
  readonly offset: number;
}

/** The last piece that begins at or before `offset` (UTF-16, in the block's text); the first, where none does. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  return pieces[bisect(1, pieces.length, (index) => (pieces[index] as Piece).start <= offset) - 1] as Piece;
}

/** The position before the character at `start`: in that character's own node, never at the end of the node before. */
export function startBoundary(block: Block, start: number): Boundary {
  const { node, start: pieceStart } = pieceAt(block.pieces, start);
  return { node, offset: Math.min(start - pieceStart, node.length) };
}

/** The position after the character before `end`: in that character's own node, never at the beginning of the next. */
export function endBoundary(block: Block, end: number): Boundary {
  const { node, start } = pieceAt(block.pieces, Math.max(0, end - 1));
  return { node, offset: Math.min(end - start, node.length) };
}

/**
 * A static range (https://dom.spec.whatwg.org/#interface-staticrange) over UTF-16 offsets in the block's text, for
 * painting. The browser does not update it when the DOM changes, so that costs the page nothing.
 */
export function staticRange(block: Block, start: number, end: number): StaticRange {
  const from = startBoundary(block, start);
  const to = endBoundary(block, end);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
