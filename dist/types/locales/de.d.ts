import type { Strings } from './strings.js';
/** The widget's words in German. */
export declare const de: Strings;
