/**
 * Lets the runs of several widgets on a page go one after the other, with a pause between them for the page: together
 * they would hold it up, however short the slices of each.
 */
import { turn } from '../dom/turn.js';

let waiting = 0;
let last: Promise<void> | undefined;

/**
 * Waits for the runs that were begun before.
 *
 * @param signal ends the turn
 * @returns ends the turn
 * @throws an `AbortError` when `signal` has fired
 */
export async function myTurn(signal: AbortSignal): Promise<() => void> {
  signal.throwIfAborted();
  const before = last;
  const isFirst = waiting++ === 0;
  let end = (): void => {};
  last = new Promise((resolve) => {
    end = () => {
      signal.removeEventListener('abort', end);
      resolve();
    };
  });
  void last.then(() => waiting--);
  signal.addEventListener('abort', end);
  if (!isFirst) {
    await before;
    if (!signal.aborted) await turn();
    signal.throwIfAborted();
  }
  return end;
}
