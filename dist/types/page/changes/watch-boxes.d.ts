import type { Block } from '../blocks.js';
/**
 * Calls `tell` when a block has lost its box or got one, which a `ResizeObserver`
 * (https://drafts.csswg.org/resize-observer/) reports after a layout that the page has anyway. To hear every change of a
 * class or a style would cost a page with animations more.
 *
 * @returns `renew`, to be called when blocks may have other elements, and `end`
 */
export declare function watchBoxes(blocks: readonly Block[], tell: () => void): {
    renew(): void;
    end(): void;
};
