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

async function addElement(script: Element | undefined): Promise<void> {
  const shared = registered();
  if (shared?.isKept !== false || hasElement()) return;
  shared.isKept = true;
  try {
    await place(script, shared);
  } catch (error) {
    shared.isKept = false;
    say(error);
  }
}

const hasElement = (): boolean => elementsInPage('article-context').length > 0;

async function place(script: Element | undefined, shared: Shared): Promise<void> {
  const said = (name: string): string | null => (script ? attributeOf(script, `data-${name}`) : null);
  const index = said('dossiers');
  const choose = async (put: (onEnd: () => void) => HTMLElement | undefined): Promise<void> => {
    if (index) await (await import('./choose-dossier.js')).chooseDossier(index, put, say);
  };
  const origins = said('carriers');
  if (origins !== null) {
    const { adoptCarriers } = await import('./carriers.js');
    const newElement = (): HTMLElement => elementFrom(script);
    if (adoptCarriers({ newElement, origins, choose: index ? choose : undefined, say })) return;
  }
  if (index) await choose((onEnd) => (hasElement() ? undefined : inTheCorner(script, shared, onEnd)));
  else inTheCorner(script, shared);
}

function elementFrom(script: Element | undefined): HTMLElement {
  const element = createElement('article-context');
  for (const name of ArticleContextElement.observedAttributes) {
    const value = script ? attributeOf(script, `data-${name}`) : null;
    if (value !== null) setAttribute(element, name, value);
  }
  return element;
}

function inTheCorner(script: Element | undefined, shared: Shared, onEnd?: () => void): HTMLElement {
  const body = bodyOfPage();
  if (!body) throw new Error('this page has no body');
  const element = elementFrom(script);
  if (attributeOf(element, 'launcher') === null) setAttribute(element, 'launcher', 'corner');
  append(body, element);
  keep(element, body, () => {
    shared.isKept = false;
    onEnd?.();
  });
  return element;
}

/** Keeps the element on a page that replaces its body. What happens until the code for that is here is noted. */
function keep(element: Element, body: Element, onEnd: () => void): void {
  let early: MutationRecord[] = [];
  const observer = new MutationObserver((records) => (early = early.concat(records)));
  observer.observe(pageNode, { childList: true, subtree: true });
  import('../element/keep-element.js')
    .then(({ keepElement }) => {
      early = early.concat(recordsOf(observer));
      observer.disconnect();
      keepElement(element, body, early, onEnd);
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
  const add = (): void => void addElement(script);
  defineArticleContext();
  if (ofPage('readyState')() !== 'loading') add();
  else document.addEventListener('DOMContentLoaded', add);
}, say);
