/** Runs long work in slices of a few ms, so that scrolling and typing are not held up. See docs/decisions/0020. */
import type { Pausing } from '../util/pausing.js';

/** Length of a slice in ms: half of a frame at 60 Hz, the other half of which is left for the page's own work. */
const SLICE = 8;

/**
 * Does `work` to its end. Once a slice is full, it pauses at the next `yield` of `work`.
 *
 * @throws an `AbortError` when `signal` fires in a pause
 */
export async function runInSlices<T>(work: Pausing<T>, signal: AbortSignal): Promise<T> {
  for (let until = performance.now() + SLICE; ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turn();
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/**
 * Lets the page have its turn. `scheduler.yield()` resumes ahead of other tasks that wait; an engine without it
 * (WebKit) gets a timer, which queues behind them.
 */
function turn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
