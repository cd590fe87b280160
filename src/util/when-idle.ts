/** Runs work when the page has nothing better to do, unless `signal` comes first. WebKit has no `requestIdleCallback`. */
export function whenIdle(work: () => void, signal: AbortSignal): void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(work, { timeout: 4000 });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(handle);
    });
    return;
  }
  const handle = setTimeout(work, 1500);
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
  });
}
