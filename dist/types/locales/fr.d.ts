import type { Strings } from './strings.js';
/** The widget's words in French. */
export declare const fr: Strings;
