/** Runs long work in slices of a few ms, so that scrolling and typing are not held up. See docs/decisions/0020. */
import type { Pausing } from '../util/pausing.js';
/**
 * Does `work` to its end. Once a slice is full, it pauses at the next `yield` of `work`.
 *
 * @throws an `AbortError` when `signal` fires in a pause
 */
export declare function runInSlices<T>(work: Pausing<T>, signal: AbortSignal): Promise<T>;
