/**
 * Recognises what pages put around a story and into it: navigation, comments, related links, forms. By tag and role,
 * and by class and id, since most pages build such parts of plain `<div>`s.
 */
import type { SearchableElement } from './tree-search.js';
/**
 * @returns a test of whether an element is in an aside. It remembers its answers, as blocks share most of their
 *   ancestors
 */
export declare function asideTest(): (element: SearchableElement) => boolean;
