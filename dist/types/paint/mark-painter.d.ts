import type { Painter } from './painter.js';
/** A painter for one widget: the marks of another on the page have looks of their own. */
export declare function inlinePainter(): Painter;
