/** Whether a reader can come to an element, as far as its tags and attributes say so: no style sheet is at hand. */
import type { HastElement } from './hast-tree.js';
/** By the rules of `page/shown.ts`; what a style sheet hides counts as shown. */
export declare function isShown(element: HastElement): boolean;
