import type { Block, Piece } from './blocks.js';
export interface Boundary {
    readonly node: Text;
    /** UTF-16 offset in the node. */
    readonly offset: number;
}
/** The last piece that begins at or before `offset`; the first, where none does. */
export declare function pieceAt(pieces: readonly Piece[], offset: number): Piece;
/** Where the character at `start` begins: within its own node, never at the end of the node before. */
export declare function startBoundary(block: Block, start: number): Boundary;
/** Where the character before `end` ends. */
export declare function endBoundary(block: Block, end: number): Boundary;
/** A range that costs the page nothing when its DOM changes: for painting. */
export declare function staticRange(block: Block, start: number, end: number): StaticRange;
