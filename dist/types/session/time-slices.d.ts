import type { Pausing } from '../util/pausing.js';
/** How long all slices on this page have taken until now, in ms. The pauses between them are not counted. */
export declare const timeSpent: () => number;
/**
 * Does `work` to its end. Once a slice is full, it pauses at the next `yield` of `work`.
 *
 * @throws an `AbortError` when `signal` fires in a pause
 */
export declare function runInSlices<T>(work: Pausing<T>, signal: AbortSignal): Promise<T>;
/** Lets the page have its turn between two pieces of work that cannot be cut. @throws an `AbortError` when `signal` has fired */
export declare function pause(signal: AbortSignal): Promise<void>;
