/** Between offsets in a block and positions in the DOM. */
import { bisect } from '../util/bisect.js';
import type { Block, Piece } from './blocks.js';

export interface Boundary {
  readonly node: Text;
  /** UTF-16 offset in the node. */
  readonly offset: number;
}

/** The last piece that begins at or before `offset`; the first, where none does. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  return pieces[bisect(1, pieces.length, (index) => (pieces[index] as Piece).start <= offset) - 1] as Piece;
}

/** Where the character at `start` begins: within its own node, never at the end of the node before. */
export function startBoundary(block: Block, start: number): Boundary {
  const { node, start: pieceStart } = pieceAt(block.pieces, start);
  return { node, offset: Math.min(start - pieceStart, node.length) };
}

/** Where the character before `end` ends. */
export function endBoundary(block: Block, end: number): Boundary {
  const { node, start } = pieceAt(block.pieces, Math.max(0, end - 1));
  return { node, offset: Math.min(end - start, node.length) };
}

/** A range that costs the page nothing when its DOM changes: for painting. */
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
