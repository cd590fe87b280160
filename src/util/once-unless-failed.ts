/** Wraps `attempt` so that all calls share one result. After a failure the next call tries again. */
export function onceUnlessFailed<T>(attempt: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= attempt().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
