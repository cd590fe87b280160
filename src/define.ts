import { ArticleContextElement } from './element/article-context-element.js';

/**
 * Registers `<article-context>`. Does nothing in Node, which has no registry of elements, nor where the name is taken,
 * as when a page loads the script twice: a second `define` would throw.
 */
export function defineArticleContext(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get('article-context')) registry.define('article-context', ArticleContextElement);
}
