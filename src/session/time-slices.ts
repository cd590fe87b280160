/** Runs long work in slices of a few ms, so that scrolling and typing are not held up. See docs/decisions/0020. */
import { performance } from '../dom/platform.js';
import { turn } from '../dom/turn.js';
import type { Pausing } from '../util/pausing.js';

/** Length of a slice in ms: half of a frame at 60 Hz, the other half of which is left for the page's own work. */
const SLICE = 8;
const spent = { ms: 0 };

/** How long all slices on this page have taken until now, in ms. The pauses between them are not counted. */
export const timeSpent = (): number => spent.ms;

/**
 * Does `work` to its end. Once a slice is full, it pauses at the next `yield` of `work`.
 *
 * @throws an `AbortError` when `signal` fires in a pause
 */
export async function runInSlices<T>(work: Pausing<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const start = performance.now();
    try {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        if (performance.now() - start >= SLICE) break;
      }
    } finally {
      spent.ms += performance.now() - start;
    }
    await pause(signal);
  }
}

/** Lets the page have its turn between two pieces of work that cannot be cut. @throws an `AbortError` when `signal` has fired */
export async function pause(signal: AbortSignal): Promise<void> {
  await turn();
  signal.throwIfAborted();
}
