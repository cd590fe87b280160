/**
 * Registers `<article-context>`. Does nothing in Node, which has no registry of elements, nor where the name is taken,
 * as when a page loads the script twice: a second `define` would throw.
 */
export declare function defineArticleContext(): void;
