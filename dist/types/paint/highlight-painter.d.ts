import type { Painter } from './painter.js';
/**
 * In forced colours Chromium fills every highlight with the colours of a selection, whatever the rule says: a text full
 * of marks could not be read, and no mark told from another. CSS Pseudo-Elements 4 allows no way out but the host's.
 */
export declare const hasHighlights: () => boolean;
export declare const highlightPainter: Painter;
