/**
 * Runs `work` once when the page is idle, at the latest after four seconds, unless `signal` is aborted first. WebKit
 * has no `requestIdleCallback` (https://w3c.github.io/requestidlecallback/): there the work waits for 1.5 seconds
 * instead.
 */
export declare function whenIdle(work: () => void, signal: AbortSignal): void;
