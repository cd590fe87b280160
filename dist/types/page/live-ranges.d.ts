import type { Block } from './blocks.js';
/** Converts a UTF-16 offset in the block's text into one in `block.element.textContent`. */
export declare function contentOffset(block: Block, offset: number): number;
/**
 * A live range over exactly these UTF-16 offsets in the block's text. Make one only when a caller asks for it: the
 * browser must update every live range at each change of the DOM.
 */
export declare function liveRange(block: Block, start: number, end: number): Range;
