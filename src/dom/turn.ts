/** After so many ms without an answer from the scheduler the work goes on: a script may have replaced it by one that hangs. */
const NO_ANSWER = 200;

/**
 * Lets the page have its turn. `scheduler.yield()` resumes ahead of other tasks that wait; an engine without it
 * (WebKit) gets a timer, which queues behind them.
 */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, scheduler?.yield ? NO_ANSWER : 0);
    const goOn = (): void => {
      clearTimeout(timer);
      resolve();
    };
    try {
      scheduler?.yield?.().then(goOn, goOn);
    } catch {
      // A script has replaced the scheduler by one that refuses: the timer goes on.
    }
  });
}
