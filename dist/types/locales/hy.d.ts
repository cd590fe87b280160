import type { Strings } from './strings.js';
/** The widget's words in Armenian. */
export declare const hy: Strings;
