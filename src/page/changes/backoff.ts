/** How often a page that changes may be looked at. Pure: it is told the time, in ms. */

const SHORTEST = 300;
const LONGEST = 60_000;
/** Looks may take this part of all time. */
const SHARE = 0.01;

export class Backoff {
  #pause = SHORTEST;
  #lookedAt = -Infinity;
  #cost = 0;

  /** @returns how long to wait with the next look. Where much has changed it does not count that looks before were in vain. */
  wait(now: number, isMuch: boolean): number {
    const pause = Math.max(isMuch ? SHORTEST : this.#pause, this.#cost / SHARE);
    return Math.max(0, this.#lookedAt + pause - now);
  }

  /** After a look in vain the next one comes later and later, unless the page was quiet before it. */
  looked(now: number, cost: number, isInVain: boolean): void {
    const wasQuiet = now - this.#lookedAt > this.#pause * 4;
    this.#pause = isInVain && !wasQuiet ? Math.min(LONGEST, this.#pause * 2) : SHORTEST;
    this.#lookedAt = now;
    this.#cost = cost;
  }

  /** The reader has gone to another page of the site, though it is the same document. */
  reset(): void {
    this.#pause = SHORTEST;
  }
}
