import type { Block } from '../../page/blocks.js';
/**
 * Does `work`, which changes the text nodes of a block and not its text, and selects again what was selected. The
 * browser moves the ends of a selection that are in a text node to its start when that is cut.
 *
 * @param block its `pieces` are the text nodes before, and after `work` those that it has made
 */
export declare function keepingSelection(block: Block, work: () => void): void;
