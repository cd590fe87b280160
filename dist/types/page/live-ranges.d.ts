/** Where a mention is, for those who ask: what marks a page does not. */
import type { Block } from './blocks.js';
/** An offset in the block's text as an offset in `block.element.textContent`. */
export declare function contentOffset(block: Block, offset: number): number;
/** A live range over exactly these offsets; made only when asked for, since each one taxes every change of the DOM. */
export declare function liveRange(block: Block, start: number, end: number): Range;
