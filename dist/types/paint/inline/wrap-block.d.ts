import type { Block } from '../../page/blocks.js';
import type { Mark } from '../painter.js';
/** Makes the element around a text that these marks cover. */
export type MakeElement = (text: Text, covering: readonly Mark[]) => HTMLElement;
/**
 * Wraps the marked parts of each text node, and replaces the block's pieces by those that the text nodes become.
 *
 * @returns a function that undoes both
 */
export declare function wrapBlock(block: Block, marks: readonly Mark[], makeElement: MakeElement): () => void;
