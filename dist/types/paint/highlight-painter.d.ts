import type { Mark, Painter, Painting } from './painter.js';
/** Which marks to paint; asked when their block comes near the viewport. */
export type Takes = (mark: Mark) => boolean;
export declare const highlightPainter: Painter;
export declare function paint(marks: readonly Mark[], takes?: Takes): Required<BlockPainting> & Painting;
/** The marks of some blocks, block by block. */
type BlockPainting = Pick<Painting, 'drop' | 'restore'>;
export {};
