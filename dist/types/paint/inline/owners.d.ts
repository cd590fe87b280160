/**
 * Tells whether a framework or another script holds the nodes of a block and will come back to change them: it would
 * not find them, or find ours beside them. Wrong suspicion costs little, since the marks then lie over the words.
 */
import type { Block } from '../../page/blocks.js';
/**
 * @returns whether somebody owns a block. What it has learnt of an element it keeps, and pages change: ask for a new one
 *   each time
 */
export declare function ownersOf(page: Document): (block: Block) => boolean;
