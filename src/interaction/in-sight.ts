/**
 * What cards and panel ask about the screen: whether it is small, whether words are in view, and whether a view is on
 * top. And it scrolls to words.
 */
import { boxOf } from '../dom/elements.js';
import { document } from '../dom/page.js';
import { matchMedia } from '../dom/platform.js';
import { isShadowRoot } from '../dom/kinds.js';
import { contains, isConnected, rootOf } from '../dom/natives.js';
import { foldText } from '../text/fold-text.js';
import { around } from './layers/flat-tree.js';

/** Words on the page: a mention, or a passage. */
export interface PageWords {
  readonly block: Element;
  readonly range: Range;
}

/** Below this width the panel covers the whole screen, and a card is a sheet for a finger. The panel's stylesheet repeats it. */
export const SMALL_SCREEN = '(width < 640px)';
/** Below this height a card beside its mark would show a few lines, so it is a sheet. */
const LOW_SCREEN = '(height < 420px)';
export const isSmallScreen = (): boolean => matchMedia(SMALL_SCREEN).matches;

/** Whether a card is a sheet at present. @param isTouch whether the reader uses a finger */
export const isForSheet = (isTouch: boolean): boolean => matchMedia(LOW_SCREEN).matches || (isTouch && isSmallScreen());

/** Calls `changed` when the answer of `isForSheet` may have changed. @returns what stops it */
export function watchScreen(changed: () => void): () => void {
  const queries = [SMALL_SCREEN, LOW_SCREEN].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/**
 * Scrolls to words that are out of view or beneath a fixed part of the page, such as a header: every box around them
 * that a reader could scroll, and the page. At once, without animation.
 */
export function bringIntoView(words: PageWords): void {
  if (isInSight(words)) return;
  const middle = (): DOMRect => words.range.getBoundingClientRect();
  for (const box of scrollersAround(words.block)) {
    const view = boxOf(box);
    const { top, bottom, left, right } = middle();
    const isBeside = left < view.left || right > view.right;
    scrollBox(
      box,
      (top + bottom - view.top - view.bottom) / 2,
      isBeside ? (left + right - view.left - view.right) / 2 : 0,
    );
  }
  if (isInSight(words)) return;
  const { top, bottom, left, right } = middle();
  scrollBy({
    top: (top + bottom) / 2 - innerHeight * UPPER_PART,
    left: left < 0 || right > innerWidth ? (left + right - innerWidth) / 2 : 0,
    behavior: 'instant',
  });
}
/** The share of the viewport above the words: they stand above a sheet then, and have room for a card below. */
const UPPER_PART = 0.3;

/**
 * Scrolls what is around an element by so many CSS px: the innermost box as far as it can, then the next.
 *
 * @returns what scrolls back each box that nobody has scrolled since
 */
export function scrollAround(element: Element, by: number): () => void {
  const page = document.scrollingElement;
  const undo: (() => void)[] = [];
  let left = by;
  for (const box of [...scrollersAround(element), ...(page ? [page] : [])]) {
    const before = box.scrollTop;
    scrollBox(box, left, 0);
    const after = box.scrollTop;
    left -= after - before;
    undo.push(() => {
      if (box.scrollTop === after) scrollBox(box, before - after, 0);
    });
  }
  return () => {
    for (const step of undo) step();
  };
}

const scrollBox = (box: Element, top: number, left: number): void => {
  box.scrollBy({ top, left, behavior: 'instant' });
};

/**
 * The boxes around an element that a reader can scroll, from the inside out, without the page itself. The body is one
 * where a page that locks its scrolling has made a box of it: `html, body { overflow: hidden; height: 100% }`.
 */
function scrollersAround(element: Element): Element[] {
  return [...around(element)].filter((box) => {
    if (box === document.scrollingElement || (box !== document.body && !isScrollable.test(getComputedStyle(box).overflow))) return false; // prettier-ignore
    return box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth;
  });
}
const isScrollable = /auto|scroll/u;

/** Whether words are in the viewport and nothing of the page lies over them. */
export function isInSight({ block, range }: PageWords): boolean {
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight || box.right < 0 || box.left > innerWidth) return false;
  const seen = elementAt(box);
  return seen !== null && (contains(block, seen) || contains(seen, block));
}

/** Index of the first of some words, in document order, that is not above the viewport; their number where all are above. */
export function firstInView(words: readonly PageWords[]): number {
  let first = words.length;
  let from = 0;
  for (let to = first; from < to;) {
    const middle = (from + to) >> 1;
    let at = middle;
    // Words that are hidden, as in a closed `<details>`, have no place.
    while (at < to && words[at]?.range.getClientRects().length === 0) at++;
    if (at < to && (words[at]?.range.getBoundingClientRect().bottom ?? 0) <= 0) from = at + 1;
    else {
      if (at < to) first = at;
      to = middle;
    }
  }
  return first;
}

/** The element that a press in the middle of a box would hit. */
export const elementAt = ({ left, right, top, bottom }: DOMRect): Element | null =>
  document.elementFromPoint((left + right) / 2, (top + bottom) / 2);

/**
 * Whether the page still has the words where they were found. Else no card opens: one on other words would misinform.
 */
export function isIntact({ block, range, text }: PageWords & { readonly text: string }): boolean {
  return isConnected(block) && letters(range.toString()) === letters(text);
}

/** ms in which words that the page has rendered anew are found in their new nodes. */
const NEW_NODES = 200;

/** Calls `lose` for words that are out of sight: at once, or once it is clear that they are not on the page any more. */
export function unlessFoundAgain(words: PageWords & { readonly text: string }, lose: () => void): void {
  if (isIntact(words)) lose();
  else
    setTimeout(() => {
      if (!isIntact(words)) lose();
    }, NEW_NODES);
}

/** A text folded and without spaces: a block's text has a space for `<br>`, `Range.toString()` has none. */
const letters = (text: string): string => foldText(text).replaceAll(' ', '');

/**
 * Whether a view can be seen and used at its middle: not where the page has put a modal dialog, or anything else of the
 * top layer, over it since.
 */
export function isOnTop(view: Element): boolean {
  const { left, top, right, bottom } = view.getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const root = rootOf(view);
  return isShadowRoot(root) && root.elementFromPoint(x, y) === view;
}
