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
