import type { Strings } from './strings.js';
/** The widget's words in Persian. */
export declare const fa: Strings;
