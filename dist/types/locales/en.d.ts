import type { Strings } from './strings.js';
/** The widget's words in English. */
export declare const en: Strings;
