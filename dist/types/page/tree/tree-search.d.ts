/**
 * How the rules for main content search a tree: by selector, since a browser does that faster than a script that walks
 * the tree.
 */
import type { Tree } from './tree.js';
/** Every selector that the rules use. For a syntax tree, `hast/selectors.ts` must have a test for each. */
export type Selector = 'main, [role="main"]' | 'article' | 'article, main' | 'main, h1' | 'h1' | 'a[href]' | 'dialog:modal';
export interface SearchableTree<E extends object, T extends object> extends Tree<E, T> {
    /** The element that holds all of the page. */
    readonly body: E;
    matches(element: E, selector: Selector): boolean;
    closest(element: E, selector: Selector): E | null;
    /** The elements within `element` that match, in document order. */
    matching(element: E, selector: Selector): Iterable<E>;
    /** The elements of the whole page that match, in document order. */
    matchingInPage(selector: Selector): Iterable<E>;
}
