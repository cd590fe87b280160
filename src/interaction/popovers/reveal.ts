/** Opens what hides a mention, as the reader could: before a card opens by key or by call, its words have to be seen. */
import { boxOf, isVisible } from '../../dom/elements.js';
import { document } from '../../dom/page.js';
import { matches, queryAll } from '../../dom/search.js';
import { NativeEvent, attributeOf, contains, rootOf, tagNameOf } from '../../dom/natives.js';
import type { PageMention } from '../../api/mention.js';
import { elementAt } from '../in-sight.js';
import { around } from '../layers/flat-tree.js';

/** ms between two looks, and how many there are, at words whose control has been pressed: pages open with an animation. */
const PAUSE = 50;
const LOOKS = 14;

/** Reveals mentions, one at a time: a call makes the one before it void. */
export class Revealer {
  readonly #mentions: readonly PageMention[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(mentions: readonly PageMention[]) {
    this.#mentions = mentions;
  }

  /**
   * Opens what a mention is in. @param tell is told the mention or, if that cannot be opened, another of the same entry
   * that can be seen, or `undefined`: at once, or after `LOOKS` pauses where the page has to open something itself
   */
  reveal(mention: PageMention, tell: (seen: PageMention | undefined) => void): void {
    this.drop();
    openAround(mention.block);
    let looks = canBeSeen(mention) || !pressControls(mention.block) ? 0 : LOOKS;
    const look = (): void => {
      if (canBeSeen(mention)) tell(mention);
      else if (looks-- > 0) this.#timer = setTimeout(look, PAUSE);
      else tell(this.#mentions.find((other) => other.entry === mention.entry && canBeSeen(other)));
    };
    look();
  }

  /** Drops a mention that is waited for. */
  drop(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Opens each `<details>` and `hidden="until-found"` around an element, as browsers do for what is found by the reader's
 * search (https://html.spec.whatwg.org/multipage/interaction.html#ancestor-revealing-algorithm).
 */
function openAround(element: Element): void {
  for (const box of around(element)) {
    if (tagNameOf(box) === 'DETAILS' && !isInSummary(element, box)) (box as HTMLDetailsElement).open = true;
    if (attributeOf(box, 'hidden') !== 'until-found') continue;
    box.dispatchEvent(new NativeEvent('beforematch', { bubbles: true }));
    box.removeAttribute('hidden');
  }
}

/** Whether an element is in the part of a `<details>` that is always shown. */
const isInSummary = (element: Element, details: Element): boolean =>
  [...queryAll(details, ':scope > summary')].some((summary) => contains(summary, element));

/** Presses the controls that say that they keep an element closed: of accordions, tabs, "read more". @returns whether there are any */
function pressControls(element: Element): boolean {
  const closed = [...around(element)]
    .reverse()
    .flatMap(controlsOf)
    .filter((control) => matches(control, isClosed));
  for (const control of closed) control.click();
  return closed.length > 0;
}
const isClosed = '[aria-expanded="false"], [role="tab"][aria-selected="false"]';

function controlsOf(box: Element): HTMLElement[] {
  const page = rootOf(box) as Node & ParentNode;
  const tab = attributeOf(box, 'role') === 'tabpanel' ? attributeOf(box, 'aria-labelledby') : null;
  const id = attributeOf(box, 'id');
  const selectors = [id && `[aria-controls~="${CSS.escape(id)}"]`, tab && `#${CSS.escape(tab)}`];
  const selector = selectors.filter(Boolean).join();
  return selector ? [...page.querySelectorAll<HTMLElement>(selector)] : [];
}

/** Whether a reader can see words, or scroll to them. */
function canBeSeen({ block, range }: PageMention): boolean {
  // jsdom has no layout.
  const boxes = 'getClientRects' in range ? [...range.getClientRects()] : [];
  const box = boxes.find(({ width, height }) => width > 0 && height > 0);
  if (!box || !isVisible(block, { visibilityProperty: true })) return false;
  // A box with a `position` may stand outside of one around it that cuts others off.
  return contains(block, elementAt(box)) || ![...around(block)].some((outer) => isCutOff(box, outer));
}

/** Whether a box around words hides them though it has no scroll bar: a clamped text, a slide that is not shown. */
function isCutOff({ left, top, right, bottom }: DOMRect, outer: Element): boolean {
  if (outer === document.body || outer === document.documentElement) return false;
  const { overflow } = getComputedStyle(outer);
  if (!/hidden|clip/u.test(overflow) || /auto|scroll/u.test(overflow)) return false;
  const view = boxOf(outer);
  const width = Math.min(right, view.right) - Math.max(left, view.left);
  const height = Math.min(bottom, view.bottom) - Math.max(top, view.top);
  return width <= 1 || height <= 1;
}
