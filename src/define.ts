import { isSound } from './dom/soundness.js';
import { ArticleContextElement } from './element/article-context-element.js';

/**
 * Registers `<article-context>`. Does nothing in Node, which has no page, nor where another copy of this
 * package has registered it: a second `define` would throw. Where the page has replaced what the widget cannot do
 * without, or has an element of that name, it only says so in one console line.
 */
export function defineArticleContext(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  // Lit brings a registry to servers.
  if (!('document' in globalThis)) return;
  let taken: CustomElementConstructor | undefined;
  try {
    taken = registry?.get('article-context');
    if (registry && !taken && isSound()) {
      registry.define('article-context', ArticleContextElement);
      taken = registry.get('article-context');
    }
  } catch {
    // A script of the page has put a `define` of its own in place, which refuses.
  }
  if (taken && 'isKept' in taken) return;
  console.error(
    'article-context: scripts of this page have replaced parts of JavaScript or of the DOM; nothing is marked',
  );
}
