/** Searches a syntax tree by selector, as the rules for main content do. */
import type { SearchableTree } from '../page/tree/tree-search.js';
import { type HastElement, type HastText } from './hast-tree.js';
/** @param tree a whole page, or a part of one. Where it has no `<body>`, its root is taken for it. */
export declare function searchableHast(tree: HastElement): SearchableTree<HastElement, HastText>;
