/**
 * Paints marks with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), which edits nothing of
 * the page. Each registered range costs time in every later frame in which the page changes its DOM, anywhere. So
 * ranges are static, and on a page with many marks only those near the viewport are registered (docs/decisions/0001).
 */
import type { Block } from '../page/blocks.js';
import type { Mark, Painter, Painting } from './painter.js';
/** Which marks to paint; asked when their block comes near the viewport. */
export type Takes = (mark: Mark) => boolean;
export declare const highlightPainter: Painter;
export type Highlights = Required<BlockPainting> & Painting & {
    /** The blocks that are painted, as far as `takes` would have it: those near the viewport. */
    readonly blocks: () => Iterable<Block>;
};
export declare function paint(marks: readonly Mark[], takes?: Takes): Highlights;
/** The marks of some blocks, block by block. */
type BlockPainting = Pick<Painting, 'drop' | 'restore'>;
export {};
