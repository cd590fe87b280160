import type { Painter } from './painter.js';
/**
 * Whether the browser has highlights that can be used. In forced colours Chromium gives every highlight the colours of
 * a selection, whatever our rule says, so that a text full of marks would be hard to read. CSS Pseudo-Elements 4
 * (https://drafts.csswg.org/css-pseudo-4/) leaves only the page's own elements a way out of that, so there marks are
 * elements.
 */
export declare const hasHighlights: () => boolean;
export declare const highlightPainter: Painter;
