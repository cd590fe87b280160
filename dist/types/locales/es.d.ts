import type { Strings } from './strings.js';
/** The widget's words in Spanish. */
export declare const es: Strings;
