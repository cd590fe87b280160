import type { Painter } from './painter.js';
export declare const paintInline: Painter;
