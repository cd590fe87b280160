/** Long work in slices, between which the page has its turn. */
import type { Pausing } from '../util/pausing.js';

/** ms of work at a time: short of what a reader notices, with what else a frame has to do. */
const SLICE = 8;

/** Does `work` to its end, with a pause at the next `yield` once a slice is full. @throws an `AbortError` when `signal` fires first */
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

/** Comes before the page's next timer where the engine can do that; WebKit cannot. */
function turn(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
