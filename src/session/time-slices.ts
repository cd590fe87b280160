/** Runs long work in slices of a few ms, so that scrolling and typing are not held up. See docs/decisions/0020. */
import { performance } from '../dom/platform.js';
import type { Pausing } from '../util/pausing.js';

/** Length of a slice in ms: half of a frame at 60 Hz, the other half of which is left for the page's own work. */
const SLICE = 8;
/** After so many ms without an answer from the scheduler the work goes on: a script may have replaced it by one that hangs. */
const NO_ANSWER = 200;

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

/**
 * Lets the page have its turn. `scheduler.yield()` resumes ahead of other tasks that wait; an engine without it
 * (WebKit) gets a timer, which queues behind them.
 */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, scheduler?.yield ? NO_ANSWER : 0);
    const goOn = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      scheduler?.yield?.().then(goOn, goOn);
    } catch {
      // A script has replaced the scheduler by one that refuses: the timer goes on.
    }
  });
}
