/** Between offsets in a block and positions in the DOM. */
import type { Block } from './blocks.js';
export interface Boundary {
    readonly node: Text;
    /** UTF-16 offset in the node. */
    readonly offset: number;
}
/** An offset in the block's text as an offset in `block.element.textContent`. */
export declare function contentOffset(block: Block, offset: number): number;
/** A range that costs the page nothing when its DOM changes: for painting. */
export declare function staticRange(block: Block, start: number, end: number): StaticRange;
/** A live range over exactly these offsets; made only when asked for, since each one taxes every change of the DOM. */
export declare function liveRange(block: Block, start: number, end: number): Range;
