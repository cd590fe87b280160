/**
 * A promise that settles as another does, or is rejected where that takes longer than `ms`: a request may hang, and a
 * script may have replaced the scheduler by one that never answers.
 */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      timer = setTimeout(() => {
        // A script of the page may have replaced the timers by some that are early.
        const rest = ms - (Date.now() - start);
        if (rest > EARLY) wait(rest);
        else reject(new Error(`no answer within ${String(ms)} ms`));
      }, left);
    };
    wait(ms);
    const stop = (): void => {
      clearTimeout(timer);
    };
    promise.then(stop, stop);
    promise.then(resolve, reject);
  });
}

/** ms by which a browser's own timer may be early. */
const EARLY = 50;
