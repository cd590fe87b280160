/**
 * Decides how long to wait before a page that changes is searched again for the article. Such a search is called a look
 * (docs/decisions/0015). Times are in ms; the caller passes them, so that tests need no clock.
 */

/** The pause between two looks, in ms, is never shorter, and after looks in vain never longer, than these. */
const SHORTEST = 300;
const LONGEST = 60_000;
/** The share of all time that looks may take. */
const SHARE = 0.01;
/** After a quiet time looks may take so many ms at once, so that a page that changes now and then is never kept waiting. */
const BURST = 200;
/**
 * The pause between two looks, in ms: the longest after looks in vain, and the longest for their cost. Where the article
 * is gone, nothing but a look tells whether it is there again.
 */
const longest: Readonly<Record<Urgency, { readonly inVain: number; readonly forCost: number }>> = {
  some: { inVain: LONGEST, forCost: 20_000 },
  much: { inVain: 2400, forCost: 5000 },
  gone: { inVain: 100, forCost: 1000 },
};

/** How much of the page has changed: `gone` is the article itself. */
export type Urgency = 'some' | 'much' | 'gone';

export class Backoff {
  #pause = SHORTEST;
  #lookedAt = -Infinity;
  /** How long looks may still take, in ms; below 0 after a dear one. */
  #credit = BURST;

  /**
   * @param now ms
   * @returns ms to wait before the next look
   */
  wait(now: number, urgency: Urgency): number {
    const { inVain, forCost } = longest[urgency];
    const pause = this.#lookedAt + Math.min(this.#pause, inVain) - now;
    return Math.max(0, pause, Math.min(-this.#creditAt(now) / SHARE, forCost));
  }

  /**
   * Notes a look that has ended. After each look in vain the pause doubles, unless the page had been quiet for a while.
   *
   * @param now ms at its end
   * @param cost ms of the main thread that it took, the pauses in it not counted
   * @param isInVain whether it found nothing new
   */
  looked(now: number, cost: number, isInVain: boolean): void {
    const wasQuiet = now - this.#lookedAt > this.#pause * 4;
    this.#pause = isInVain && !wasQuiet ? Math.min(LONGEST, this.#pause * 2) : SHORTEST;
    this.#credit = this.#creditAt(now) - cost;
    this.#lookedAt = now;
  }

  /** To be called when the reader has gone to another page of a single-page application. */
  reset(): void {
    this.#pause = SHORTEST;
  }

  #creditAt(now: number): number {
    return Math.min(BURST, this.#credit + (now - this.#lookedAt) * SHARE);
  }
}
