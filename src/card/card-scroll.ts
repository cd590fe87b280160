import { isElement } from '../dom/kinds.js';

/**
 * Keeps a wheel over the card from scrolling the page. `overscroll-behavior` does so only where there is something to
 * scroll in the card (https://drafts.csswg.org/css-overscroll/#scroll-chaining). And it scrolls the card where the page
 * has forbidden that before the wheel came here, as one that locks its scrolling does.
 */
export const keepWheel = {
  handleEvent(event: WheelEvent): void {
    const { deltaX, deltaY, ctrlKey } = event;
    // With the control key, as in a pinch on a touchpad, the wheel zooms.
    if (ctrlKey) return;
    const within = event.composedPath().filter((box) => isElement(box) && (event.currentTarget as Node).contains(box));
    // A touchpad sends a little of the other direction with each move.
    const isAlong = Math.abs(deltaX) > Math.abs(deltaY);
    const scroller = (within as Element[]).find((box) => {
      const { scrollTop, clientHeight, scrollHeight, clientWidth, scrollWidth } = box;
      if (!/auto|scroll/u.test(getComputedStyle(box).overflow)) return false;
      if (isAlong) return scrollWidth > clientWidth;
      return deltaY < 0 ? scrollTop > 0 : scrollTop + clientHeight < scrollHeight - 1;
    });
    if (!scroller) event.preventDefault();
    else if (event.defaultPrevented) scroller.scrollBy(deltaX, deltaY);
  },
  passive: false,
};

/** CSS px at the end of the text's box, in which it fades. */
const FADE = 16;

/**
 * Keeps how far a card's text is scrolled, in CSS px. To read or set `scrollTop` forces a layout, which a card that was
 * never scrolled need not pay when it opens.
 */
export class BodyScroll {
  readonly #body: () => HTMLElement | null;
  #isAway = false;
  /** How far the next text is to be scrolled. It is reset once that is done. */
  next = 0;

  constructor(body: () => HTMLElement | null) {
    this.#body = body;
  }

  /** Reads how far the text is scrolled. */
  keepOffset(): number {
    const top = this.#body()?.scrollTop ?? 0;
    // The `scroll` event of the last scroll may not have come yet, so `onScroll` may not know of it.
    this.#isAway = top > 0;
    return top;
  }

  /**
   * Scrolls the text as far as a part of it is below its box. `scrollIntoView()` would also scroll what is cut within the
   * text, such as a gist of two lines.
   */
  toShow(part: HTMLElement): void {
    const body = this.#body();
    if (!body) return;
    const below = part.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom + FADE;
    if (below > 0) body.scrollBy({ top: below, behavior: 'instant' });
  }

  readonly onScroll = (): void => {
    this.#isAway = true;
  };

  /** Scrolls the text. */
  to(top: number): void {
    if (this.#isAway || top > 0) this.#body()?.scrollTo({ top, behavior: 'instant' });
    this.#isAway = top > 0;
    this.next = 0;
  }
}
