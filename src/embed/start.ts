/**
 * Starts what a script tag asks for. Where the parsed page has no `<article-context>`, it adds one at the end of the
 * body, with its launcher in the corner, and keeps it on the page. `data-*` on the script tag become its attributes:
 * `data-theme="dark"` there gives `<article-context theme="dark">`. Any other `data-*` is left alone: the page may use it.
 */
import { document, pageNode } from '../dom/page.js';
import { MutationObserver, recordsOf } from '../dom/platform.js';
import { defineArticleContext } from '../define.js';
import { append, attributeOf, bodyOfPage, createElement, ofPage, setAttribute } from '../dom/natives.js';
import { ArticleContextElement } from '../element/article-context-element.js';
import { guarded } from '../util/guarded.js';

const elementsInPage = ofPage('getElementsByTagName') as (tag: string) => HTMLCollectionOf<Element>;
const firstInPage = ofPage('querySelector') as (selector: string) => Element | null;

/**
 * The tag that loaded a file. `document.currentScript` has it for a classic script and is null in a module
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript), so a module's tag is found by its
 * address.
 */
const scriptFrom = (address: string): Element | undefined =>
  (ofPage('currentScript')() as Element | null) ??
  [...(elementsInPage('script') as HTMLCollectionOf<HTMLScriptElement>)].find(
    ({ type, src }) => type === 'module' && src === address,
  );

/**
 * The class that is registered. A classic script is evaluated again wherever a page brings its tag again, and all its
 * evaluations have this class in common.
 */
type Shared = { isKept?: boolean };
const registered = (): Shared | undefined =>
  (globalThis.customElements as CustomElementRegistry | undefined)?.get('article-context') as Shared | undefined;

function addElement(script: Element | undefined): void {
  const shared = registered();
  if (shared?.isKept !== false || elementsInPage('article-context').length > 0) return;
  shared.isKept = true;
  const index = script && attributeOf(script, 'data-dossiers');
  if (firstInPage(CARRIERS)) {
    import('./carriers.js').then(({ adoptCarriers }) => {
      adoptCarriers((carrier) => elementFrom(script, carrier), script);
    }, say);
  } else if (index) {
    import('./choose-dossier.js')
      .then(({ chooseDossier }) => chooseDossier(index, () => inTheCorner(script, shared)))
      .catch(say);
  } else inTheCorner(script, shared);
}

/** What an editor's plain element or link is told by: see `carriers.ts`. */
const CARRIERS = '[data-article-context],a[href$="#article-context"]';

/** @param tags whose `data-*` become its attributes; the last counts most */
function elementFrom(...tags: readonly (Element | undefined)[]): HTMLElement {
  const element = createElement('article-context');
  for (const tag of tags)
    for (const name of ArticleContextElement.observedAttributes) {
      const value = tag ? attributeOf(tag, `data-${name}`) : null;
      if (value !== null) setAttribute(element, name, value);
    }
  return element;
}

function inTheCorner(script: Element | undefined, shared: Shared): HTMLElement {
  const body = bodyOfPage();
  if (!body) throw new Error('this page has no body');
  const element = elementFrom(script);
  if (attributeOf(element, 'launcher') === null) setAttribute(element, 'launcher', 'corner');
  append(body, element);
  keep(element, body, shared);
  return element;
}

/** Keeps the element on a page that replaces its body. What happens until the code for that is here is noted. */
function keep(element: Element, body: Element, shared: Shared): void {
  let early: MutationRecord[] = [];
  const observer = new MutationObserver((records) => (early = early.concat(records)));
  observer.observe(pageNode, { childList: true, subtree: true });
  import('../element/keep-element.js')
    .then(({ keepElement }) => {
      early = early.concat(recordsOf(observer));
      observer.disconnect();
      keepElement(element, body, early, () => (shared.isKept = false));
    })
    .catch(() => {
      observer.disconnect();
    });
}

const say = (error: unknown): void => {
  console.error('article-context:', error);
};

/** @param from the tag, or where it is not at hand the address of the file that it loaded */
export const start = guarded((from: Element | string): void => {
  // A server that renders pages loads this too.
  if (!('document' in globalThis)) return;
  const script = typeof from === 'string' ? scriptFrom(from) : from;
  const add = guarded(addElement, say);
  defineArticleContext();
  if (ofPage('readyState')() !== 'loading') add(script);
  else
    document.addEventListener('DOMContentLoaded', () => {
      add(script);
    });
}, say);
