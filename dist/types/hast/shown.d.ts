/**
 * Tells whether a reader can see an element of a syntax tree, as far as tags and attributes say: no style sheet is at
 * hand.
 */
import type { HastElement } from './hast-tree.js';
/** The counterpart of `isShown` in `page/shown.ts`. An element that a style sheet hides counts as shown. */
export declare function isShown(element: HastElement): boolean;
