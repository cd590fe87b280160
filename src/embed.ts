/**
 * What the script tag loads. Where the parsed page has no `<article-context>`, this file adds one at the end of the
 * body, with its launcher in the corner, and keeps it on the page. `data-*` on the script tag become its attributes:
 * `data-theme="dark"` there gives `<article-context theme="dark">`. Any other `data-*` is left alone: the page may use it.
 */
import { document, pageNode } from './dom/page.js';
import { MutationObserver, recordsOf } from './dom/platform.js';
import { defineArticleContext } from './define.js';
import { append, attributeOf, bodyOfPage, createElement, ofPage, setAttribute } from './dom/natives.js';
import { ArticleContextElement } from './element/article-context-element.js';

const elementsInPage = ofPage('getElementsByTagName') as (tag: string) => HTMLCollectionOf<Element>;

/**
 * The tag that loaded this file. `document.currentScript` has it for a classic script and is null in a module
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript), so a module's tag is found by its
 * address.
 */
const ownScript = (): Element | undefined =>
  (ofPage('currentScript')() as Element | null) ??
  [...(elementsInPage('script') as HTMLCollectionOf<HTMLScriptElement>)].find(
    ({ type, src }) => type === 'module' && src === import.meta.url,
  );

/**
 * The class that is registered. A classic script is evaluated again wherever a page brings its tag again, and all its
 * evaluations have this class in common.
 */
const registered = (): { isKept?: boolean } | undefined =>
  (globalThis.customElements as CustomElementRegistry | undefined)?.get('article-context') as
    { isKept?: boolean } | undefined;

function addElement(script: Element | undefined): void {
  const shared = registered();
  if (shared?.isKept !== false || elementsInPage('article-context').length > 0) return;
  const body = bodyOfPage();
  if (!body) throw new Error('this page has no body');
  const element = createElement('article-context');
  setAttribute(element, 'launcher', 'corner');
  for (const name of ArticleContextElement.observedAttributes) {
    const value = script ? attributeOf(script, `data-${name}`) : null;
    if (value !== null) setAttribute(element, name, value);
  }
  append(body, element);
  keep(element, body, shared);
}

/** Keeps the element on a page that replaces its body. What happens until the code for that is here is noted. */
function keep(element: Element, body: Element, shared: { isKept?: boolean }): void {
  shared.isKept = true;
  let early: MutationRecord[] = [];
  const observer = new MutationObserver((records) => (early = early.concat(records)));
  observer.observe(pageNode, { childList: true, subtree: true });
  import('./element/keep-element.js')
    .then(({ keepElement }) => {
      early = early.concat(recordsOf(observer));
      observer.disconnect();
      keepElement(element, body, early, () => (shared.isKept = false));
    })
    .catch(() => {
      observer.disconnect();
    });
}

/** Nothing of what a page may have in store for it is thrown into the page. */
function guarded(work: () => void): () => void {
  return () => {
    try {
      work();
    } catch (error) {
      console.error('article-context:', error);
    }
  };
}

guarded(() => {
  const script = ownScript();
  const start = guarded(() => {
    addElement(script);
  });
  defineArticleContext();
  if (ofPage('readyState')() === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
