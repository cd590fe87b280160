import type { Strings } from './strings.js';
/** The widget's words in Turkish. */
export declare const tr: Strings;
