/** Long work in slices, between which the page has its turn. */
import type { Pausing } from '../util/pausing.js';
/** Does `work` to its end, with a pause at the next `yield` once a slice is full. @throws an `AbortError` when `signal` fires first */
export declare function runInSlices<T>(work: Pausing<T>, signal: AbortSignal): Promise<T>;
