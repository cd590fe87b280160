import type { Block } from '../../page/blocks.js';
/**
 * The blocks among these whose text nodes nobody holds, whose layout an element between the words does not change, and
 * that nobody edits.
 */
export declare function mayWrap(blocks: readonly Block[]): Block[];
