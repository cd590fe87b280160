import type { Strings } from './strings.js';
/** The widget's words in Arabic. */
export declare const ar: Strings;
