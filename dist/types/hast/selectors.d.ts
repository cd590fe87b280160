/** For each selector that the rules for main content use, a test of an element of a syntax tree. */
import type { TreeElement } from '../page/tree.js';
import type { Selector } from '../page/tree-search.js';
type Test = (element: TreeElement) => boolean;
export declare const selectors: Readonly<Record<Selector, Test>>;
export {};
