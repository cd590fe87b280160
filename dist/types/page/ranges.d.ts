import type { Block, Piece } from './blocks.js';
/** A position in the DOM. */
export interface Boundary {
    readonly node: Text;
    /** UTF-16 offset in the node. */
    readonly offset: number;
}
/** The last piece that begins at or before `offset` (UTF-16, in the block's text); the first, where none does. */
export declare function pieceAt(pieces: readonly Piece[], offset: number): Piece;
/** The position before the character at `start`: in that character's own node, never at the end of the node before. */
export declare function startBoundary(block: Block, start: number): Boundary;
/** The position after the character before `end`: in that character's own node, never at the beginning of the next. */
export declare function endBoundary(block: Block, end: number): Boundary;
/**
 * A static range (https://dom.spec.whatwg.org/#interface-staticrange) over UTF-16 offsets in the block's text, for
 * painting. The browser does not update it when the DOM changes, so that costs the page nothing.
 */
export declare function staticRange(block: Block, start: number, end: number): StaticRange;
