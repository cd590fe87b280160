/** How far a card’s text is scrolled. To ask takes a layout, and before an opening one for nothing. */
export class BodyScroll {
  readonly #body: () => HTMLElement | null;
  #isAway = false;
  /** Where what is shown next begins. */
  next = 0;

  constructor(body: () => HTMLElement | null) {
    this.#body = body;
  }

  /** Where it is now. */
  note(): number {
    const top = this.#body()?.scrollTop ?? 0;
    // The event of the last scroll may be on its way.
    this.#isAway = top > 0;
    return top;
  }

  readonly onScroll = (): void => {
    this.#isAway = true;
  };

  to(top: number): void {
    if (this.#isAway || top > 0) this.#body()?.scrollTo({ top, behavior: 'instant' });
    this.#isAway = top > 0;
    this.next = 0;
  }
}
