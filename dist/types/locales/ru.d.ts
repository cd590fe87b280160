import type { Strings } from './strings.js';
/** The widget's words in Russian. */
export declare const ru: Strings;
