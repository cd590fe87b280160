import type { Strings } from './strings.js';
/** The widget's words in Azerbaijani. */
export declare const az: Strings;
