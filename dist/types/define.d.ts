/**
 * Registers `<article-context>`. Does nothing in Node, which has no page, nor where another copy of this
 * package has registered it: a second `define` would throw. Where the page has replaced what the widget cannot do
 * without, or has an element of that name, it only says so in one console line.
 */
export declare function defineArticleContext(): void;
