/** Runs work when the page has nothing better to do, unless `signal` comes first. WebKit has no `requestIdleCallback`. */
export declare function whenIdle(work: () => void, signal: AbortSignal): void;
