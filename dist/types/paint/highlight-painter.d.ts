import type { Mark, Painter, Painting } from './painter.js';
/**
 * Whether the browser has highlights that can be used, and the page has put nothing of its own in their place. In forced
 * colours Chromium gives every highlight the colours of a selection, whatever our rule says, so that a text full of
 * marks would be hard to read. CSS Pseudo-Elements 4 (https://drafts.csswg.org/css-pseudo-4/) leaves only elements a way
 * out of that.
 */
export declare function hasHighlights(): boolean;
/** Which marks to paint; asked when their block comes near the viewport. */
export type Takes = (mark: Mark) => boolean;
export declare const highlightPainter: Painter;
export declare function paint(marks: readonly Mark[], takes?: Takes): Painting;
/** Puts back what a script of the page has taken away with its own, as by `CSS.highlights.clear()`. */
export declare function mendHighlights(): void;
