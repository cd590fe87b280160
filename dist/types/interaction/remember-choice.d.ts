/** Writes what a reader has chosen; `reader-choice.ts` reads it. */
import type { MarkChoice } from '../locales/strings.js';
import { type ReadingOption, type Storing } from './reader-choice.js';
/** Keeps which marks the reader wants. */
export declare const rememberChoice: (choice: MarkChoice, storing: Storing) => void;
/** Keeps that the reader wants an option, or no longer does. */
export declare const toggleOption: (option: ReadingOption, storing: Storing) => void;
/** @returns whether the hint has not been shown on this site before; the call notes that it now is */
export declare function isFirstVisit(storing: Storing): boolean;
