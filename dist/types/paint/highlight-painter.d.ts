import type { Painter } from './painter.js';
export declare const hasHighlights: () => boolean;
export declare const highlightPainter: Painter;
