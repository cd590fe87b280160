import type { Boundary } from './ranges.js';
/**
 * The text position at a point of the viewport. `CSS.highlights.highlightsFromPoint()`
 * (https://drafts.csswg.org/css-highlight-api-1/) would tell the mark there directly, but it takes ten times as long
 * (10 ms a call on a 1 MB page in Chromium 156) and WebKit lacks it.
 *
 * @param x CSS px from the viewport's left edge
 * @param y CSS px from its top edge
 * @returns `undefined` where there is no text
 */
export declare function caretAt(x: number, y: number): Boundary | undefined;
