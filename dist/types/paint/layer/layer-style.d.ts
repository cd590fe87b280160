import { type MarkStyle } from '../mark-style.js';
/**
 * The style of the buttons over the words. A line is that of a text which is all spaces, in the size of the words that
 * it lies over, so that it looks as the browser’s own underline. In forced colours Chromium lays an opaque ground beneath
 * every text, which would cover the words, unless `forced-color-adjust` forbids it; a fill would cover them too, so the
 * active mark has an outline there.
 */
export declare const layerCss: (style: MarkStyle) => string;
