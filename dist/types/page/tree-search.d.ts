/**
 * The members of a tree that the rules for main content use. A DOM has them; `hast/hast-tree.ts` gives them to a syntax
 * tree.
 */
import type { TreeElement } from './tree.js';
/** Every selector that the rules use. For a syntax tree, `html/selectors.ts` must have a test for each. */
export type Selector = 'main, [role="main"]' | 'article' | 'article, main' | 'main, h1' | 'h1' | 'a[href]' | 'dialog:modal';
/** The rules search by selector, since a browser does that faster than a script that walks the tree. */
export interface SearchableElement extends TreeElement {
    readonly id: string;
    readonly parentElement: SearchableElement | null;
    matches(selector: Selector): boolean;
    closest(selector: Selector): SearchableElement | null;
    querySelector(selector: Selector): SearchableElement | null;
    querySelectorAll(selector: Selector): Iterable<SearchableElement>;
}
/** A document, or a syntax tree in its place. */
export interface SearchablePage<E extends SearchableElement> {
    readonly body: E;
    querySelectorAll(selector: Selector): Iterable<E>;
}
