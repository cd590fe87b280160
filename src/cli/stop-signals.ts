/**
 * SIGINT and SIGTERM, which Ctrl-C and process managers send. Node ends the process at once for one that nobody listens
 * for, and tells a listener only when the event loop is free. So nothing listens for them while a command computes.
 */
const signals = ['SIGINT', 'SIGTERM'] as const;

/** What a command that runs until it is stopped needs. */
export interface StopSignals {
  /** Resolves at the first signal. */
  untilStopped(): Promise<void>;
  /** Does work that may take long, with the signals set free to end the process. */
  interruptibly<T>(work: () => T): T;
}

export function stopSignals(): StopSignals {
  let stop: (() => void) | undefined;
  const onSignal = (): void => stop?.();
  const listen = (): void => {
    for (const signal of signals) process.on(signal, onSignal);
  };
  const letGo = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  return {
    untilStopped: () =>
      new Promise((resolve) => {
        stop = resolve;
        listen();
      }),
    interruptibly(work) {
      if (!stop) return work();
      letGo();
      try {
        return work();
      } finally {
        listen();
      }
    },
  };
}
