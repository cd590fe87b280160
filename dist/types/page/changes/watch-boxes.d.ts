import type { Block } from '../blocks.js';
/**
 * Calls `tell` when a block has lost its box or got one, which a `ResizeObserver`
 * (https://drafts.csswg.org/resize-observer/) reports after a layout that the page has anyway. To hear every change of a
 * class or a style would cost a page with animations more.
 *
 * @returns what ends the watch
 */
export declare function watchBoxes(blocks: readonly Block[], tell: () => void): () => void;
