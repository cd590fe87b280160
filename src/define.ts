import { isSound } from './dom/soundness.js';
import { ArticleContextElement } from './element/article-context-element.js';

/**
 * Registers `<article-context>`. Does nothing in Node, which has no registry of elements, nor where the name is taken,
 * as when a page loads the script twice: a second `define` would throw. Where the page has replaced what the widget
 * cannot do without, it only says so in one console line.
 */
export function defineArticleContext(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || registry.get('article-context')) return;
  try {
    if (isSound()) {
      registry.define('article-context', ArticleContextElement);
      return;
    }
  } catch {
    // A script of the page has put a `define` of its own in place, which refuses.
  }
  console.error(
    'article-context: scripts of this page have replaced parts of JavaScript or of the DOM; nothing is marked',
  );
}
