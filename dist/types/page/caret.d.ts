import type { Boundary } from './ranges.js';
/**
 * The text position at a point of the viewport (CSS px). `highlightsFromPoint` would be the straight way, but takes
 * ten times as long (10 ms a call on a 1 MB page in Chromium 156) and WebKit lacks it.
 */
export declare function caretAt(x: number, y: number): Boundary | undefined;
