/**
 * Registers `<article-context>`. Does nothing in Node, which has no registry of elements, nor where the name is taken,
 * as when a page loads the script twice: a second `define` would throw. Where the page has replaced what the widget
 * cannot do without, it only says so in one console line.
 */
export declare function defineArticleContext(): void;
