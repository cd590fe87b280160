/** The writing half of the memory, which nothing needs before a reader has done something. */
import type { MarkChoice } from '../locales/strings.js';
export declare const rememberChoice: (choice: MarkChoice) => void;
/** Whether the reader has not seen the hint before; from now on they have. */
export declare function isFirstVisit(): boolean;
