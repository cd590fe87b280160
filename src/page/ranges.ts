/** Between offsets in a block and positions in the DOM. */
import type { Block, Piece } from './blocks.js';

export interface Boundary {
  readonly node: Text;
  /** UTF-16 offset in the node. */
  readonly offset: number;
}

/** The last piece that begins at or before `offset`. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
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
