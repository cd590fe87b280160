import { ArticleContextElement } from './element/article-context-element.js';

/** Registers `<article-context>` where there is a registry and the name is free: not in Node, not twice on one page. */
export function defineArticleContext(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry && !registry.get('article-context')) registry.define('article-context', ArticleContextElement);
}
