/**
 * What the script tag loads. Where the parsed page has no `<article-context>`, this file adds one at the end of the
 * body, with its launcher in the corner. `data-*` on the script tag become its attributes: `data-theme="dark"` there gives
 * `<article-context theme="dark">`.
 */
import { defineArticleContext } from './define.js';
import { ArticleContextElement } from './element/article-context-element.js';

/**
 * The tag that loaded this file. `document.currentScript` has it for a classic script and is null in a module
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-currentscript), so a module's tag is found by its
 * address.
 */
const ownScript = (): HTMLScriptElement | undefined => {
  if (document.currentScript instanceof HTMLScriptElement) return document.currentScript;
  return [...document.querySelectorAll('script')].find(({ type, src }) => type === 'module' && src === import.meta.url);
};

function addElement(script: HTMLScriptElement | undefined): void {
  if (document.querySelector('article-context')) return;
  const element = document.createElement('article-context');
  element.setAttribute('launcher', 'corner');
  for (const name of attributes) {
    const value = script?.getAttribute(`data-${name}`);
    if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  document.body.append(element);
}

/** The attributes that a script tag may set. Any other `data-*` on it is left alone: the page may use it for itself. */
const attributes = ArticleContextElement.observedAttributes;

const script = ownScript();
defineArticleContext();
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => {
    addElement(script);
  });
else addElement(script);
