/**
 * Runs `work` once when the page is idle, at the latest after four seconds, unless `signal` is aborted first. WebKit
 * has no `requestIdleCallback` (https://w3c.github.io/requestidlecallback/): there the work waits for 1.5 seconds
 * instead.
 */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  try {
    const handle = requestIdleCallback(work, { timeout: 4000 });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(handle);
    });
    return;
  } catch {
    // It is not there, or a script of the page has put one in its place that fails.
  }
  const handle = setTimeout(work, 1500);
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
  });
}
