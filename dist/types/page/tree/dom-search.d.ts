import type { SearchableTree } from './tree-search.js';
/** @param body of the page */
export declare const searchableDom: (body: Element) => SearchableTree<Element, Text>;
