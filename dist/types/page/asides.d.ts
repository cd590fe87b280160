/**
 * Recognises what pages put around a story and into it: navigation, comments, related links, forms. By tag and role,
 * and by class and id, since most pages build such parts of plain `<div>`s.
 */
import type { SearchableTree } from './tree/tree-search.js';
/**
 * @param isSure whether only what is surely no prose of the story counts, by its tag or as comments: names may mislead
 * @returns a test of whether an element is in an aside. It remembers its answers, as blocks share most of their
 *   ancestors
 */
export declare function asideTest<E extends object>(tree: SearchableTree<E, object>, isSure: boolean): (element: E) => boolean;
