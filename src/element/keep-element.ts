/**
 * Keeps the element that a script tag has added on the page. Where an application goes to another page it may replace
 * the body, and the widget with it: Turbo, htmx, Astro, `document.open()`, and whatever renders into the body.
 */
import { document, pageNode } from '../dom/page.js';
import { MutationObserver, performance } from '../dom/platform.js';
import {
  append, bodyOfPage, firstOf, isConnected, kindOf, nextOf, ofPage, parentOf, tagNameOf, textOf,
} from '../dom/natives.js'; // prettier-ignore
import { guarded } from '../util/guarded.js';

/** An element that was put back within so many ms before is put back later each time, and at last after so many. */
const SOON = 1000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/** Events of libraries that change the page in place until it is like another: they remove what that does not have. */
const MORPHED = ['turbo:morph', 'htmx:afterSwap'];

/**
 * Puts the element back, at the end of the body, where that or all in it was replaced. Does nothing while the page has
 * an `<article-context>`, and nothing more once somebody has removed it from a parent that stayed.
 *
 * @param parent where it was put
 * @param early what has happened on the page since
 * @param onEnd called when somebody has removed it, so that another script tag may add one
 */
export function keepElement(
  element: Element,
  parent: Element,
  early: readonly MutationRecord[],
  onEnd: () => void,
): void {
  /** The widget on the page: the element, or another, such as a copy in a page that a library has kept for later. */
  let current = element;
  let around: Element | null = parent;
  let isMorphed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  let putBackAt = -Infinity;

  const check = guarded((records: readonly MutationRecord[]): void => {
    if (!isConnected(current)) current = widgetOnPage() ?? current;
    if (isConnected(current)) around = parentOf(current);
    else if (timer === undefined) lose(records);
    isMorphed = false;
  }, say);

  const lose = (records: readonly MutationRecord[]): void => {
    const isRemoved = around && isConnected(around) && !isMorphed && !isEmptied(around, records);
    if (isRemoved) {
      observer.disconnect();
      onEnd();
      return;
    }
    pause = performance.now() - putBackAt > SOON ? 0 : Math.min(LONGEST_PAUSE, pause * 2 || FIRST_PAUSE);
    if (pause === 0) putBack();
    else timer = setTimeout(putBack, pause);
  };

  const putBack = guarded(() => {
    timer = undefined;
    const body = bodyOfPage();
    if (!body || readyState() === 'loading') {
      // The page is being written anew. It may bring a widget of its own.
      timer = setTimeout(putBack, FIRST_PAUSE);
      return;
    }
    current = widgetOnPage() ?? element;
    if (!isConnected(current)) append(body, current);
    around = parentOf(current);
    putBackAt = performance.now();
  }, say);

  const observer = new MutationObserver(check);
  observer.observe(pageNode, { childList: true, subtree: true });
  for (const type of MORPHED) document.addEventListener(type, () => (isMorphed = true));
  check(early);
}

const say = (error: unknown): void => {
  console.error('article-context:', error);
};

const readyState = ofPage('readyState') as () => DocumentReadyState;
const elementsInPage = ofPage('getElementsByTagName') as (tag: string) => HTMLCollectionOf<Element>;
const widgetOnPage = (): Element | undefined => elementsInPage('article-context')[0];

/** Whether all that a reader sees in an element was removed, not the widget alone. */
function isEmptied(parent: Element, records: readonly MutationRecord[]): boolean {
  const added = new Set<Node>();
  let isOtherRemoved = false;
  for (const { target, addedNodes, removedNodes } of records) {
    if (target !== parent) continue;
    for (const node of addedNodes) added.add(node);
    for (const node of removedNodes) isOtherRemoved ||= !added.has(node) && isContent(node);
  }
  if (!isOtherRemoved) return false;
  for (let child = firstOf(parent); child; child = nextOf(child))
    if (!added.has(child) && isContent(child)) return false;
  return true;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/** Elements that a reader does not see, and the widget. */
const unseen = /^(?:ARTICLE-CONTEXT|LINK|META|NOSCRIPT|SCRIPT|STYLE|TEMPLATE)$/iu;

function isContent(node: Node): boolean {
  const kind = kindOf(node);
  return kind === ELEMENT_NODE ? !unseen.test(tagNameOf(node)) : kind === TEXT_NODE && /\S/u.test(textOf(node));
}
