/** What the rules for main content look for in a tree: a DOM has it as it is, and `html/hast-tree.ts` gives it to a syntax tree. */
import type { TreeElement } from './tree.js';
/** All that the rules ask for. A browser finds each by itself, and `html/selectors.ts` has a test for each. */
export type Selector = 'main, [role="main"]' | 'article' | 'article, main' | 'main, h1' | 'h1' | 'a[href]' | 'dialog:modal';
/** As the DOM has it: no script that asks one element after another is as fast. */
export interface SearchableElement extends TreeElement {
    readonly id: string;
    readonly parentElement: SearchableElement | null;
    matches(selector: Selector): boolean;
    closest(selector: Selector): SearchableElement | null;
    querySelector(selector: Selector): SearchableElement | null;
    querySelectorAll(selector: Selector): Iterable<SearchableElement>;
}
/** A document, or what stands for one. */
export interface SearchablePage<E extends SearchableElement> {
    readonly body: E;
    querySelectorAll(selector: Selector): Iterable<E>;
}
