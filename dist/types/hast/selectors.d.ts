/** For each selector that the rules for main content use, a test of an element of a syntax tree. */
import type { Selector } from '../page/tree/tree-search.js';
import type { HastElement } from './hast-tree.js';
type Test = (element: HastElement) => boolean;
export declare const selectors: Readonly<Record<Selector, Test>>;
export {};
