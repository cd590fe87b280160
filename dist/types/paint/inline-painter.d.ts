import type { Painter } from './painter.js';
/** A painter for one widget: each has a style sheet of its own, since two widgets on a page may look different. */
export declare function inlinePainter(): Painter;
