/**
 * Decides how long to wait before a page that changes is searched again for the article. Such a search is called a look
 * (docs/decisions/0015). Times are in ms; the caller passes them, so that tests need no clock.
 */

/** The pause between two looks, in ms, is never shorter, and after looks in vain never longer, than these. */
const SHORTEST = 300;
const LONGEST = 60_000;
/** The share of all time that looks may take. */
const SHARE = 0.01;

export class Backoff {
  #pause = SHORTEST;
  #lookedAt = -Infinity;
  #cost = 0;

  /**
   * @param now ms
   * @param isMuch whether so much has changed that looks in vain before do not count
   * @returns ms to wait before the next look
   */
  wait(now: number, isMuch: boolean): number {
    const pause = Math.max(isMuch ? SHORTEST : this.#pause, this.#cost / SHARE);
    return Math.max(0, this.#lookedAt + pause - now);
  }

  /**
   * Notes a look that has ended. After each look in vain the pause doubles, unless the page had been quiet for a while.
   *
   * @param now ms at its end
   * @param cost ms that it took
   * @param isInVain whether it found nothing new
   */
  looked(now: number, cost: number, isInVain: boolean): void {
    const wasQuiet = now - this.#lookedAt > this.#pause * 4;
    this.#pause = isInVain && !wasQuiet ? Math.min(LONGEST, this.#pause * 2) : SHORTEST;
    this.#lookedAt = now;
    this.#cost = cost;
  }

  /** To be called when the reader has gone to another page of a single-page application. */
  reset(): void {
    this.#pause = SHORTEST;
  }
}
