/**
 * What the script tag loads. Where the parsed page has no `<article-context>`, one is added at the end of the body, with
 * its launcher in the corner; `data-*` on the script tag become its attributes.
 */
import { defineArticleContext } from './define.js';
import { ArticleContextElement } from './element/article-context-element.js';

/** Classic scripts know their tag while they run; modules never do, so theirs is told by its address. */
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

/** What a script tag may set; its other `data-*` are the page's own business. */
const attributes = ArticleContextElement.observedAttributes;

const script = ownScript();
defineArticleContext();
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => {
    addElement(script);
  });
else addElement(script);
