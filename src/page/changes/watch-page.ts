/** Watches a page for changes that may bring the article, change it, or take it away. */
import type { Block } from '../blocks.js';
import { Changes } from './weigh-changes.js';
import type { Backoff } from './backoff.js';

/** ms in which further changes are awaited, as scripts mostly make many changes in a row. */
const TOGETHER = 300;

export interface Watch {
  /** The reprint's blocks; empty where it was not found. */
  readonly blocks: readonly Block[];
  /** Whether the page has changed between its reading and now, so that a look is due at once. */
  readonly hasChanged: boolean;
  readonly backoff: Backoff;
  /** Asked before each look, and again every 300 ms while it says no: a reader may be at a card. */
  mayLook(): boolean;
  /** Searches the page again. @returns whether the article has come, changed or gone */
  look(): Promise<boolean>;
}

/** Watches until the returned function is called. Changes of style alone are not noticed. */
export function watchPage({ blocks, hasChanged, backoff, mayLook, look }: Watch): () => void {
  const changes = new Changes(blocks);
  const ended = new AbortController();
  const { signal } = ended;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;

  const observer = new MutationObserver((records) => {
    if (changes.note(records) && timer === undefined && !isLooking) timer = setTimeout(weigh, TOGETHER);
  });

  function weigh(): void {
    timer = undefined;
    const extent = changes.weigh();
    if (extent !== 'nothing') timer = setTimeout(lookNow, backoff.wait(performance.now(), extent === 'much'));
  }

  function lookNow(): void {
    timer = undefined;
    if (mayLook()) void lookAndTell();
    else timer = setTimeout(lookNow, TOGETHER);
  }

  async function lookAndTell(): Promise<void> {
    const start = performance.now();
    isLooking = true;
    // This look sees what has been noted until now, so that is dropped. What is noted while it runs is weighed after
    // it.
    changes.weigh();
    const isInVain = !(await look().catch(() => false));
    isLooking = false;
    const now = performance.now();
    backoff.looked(now, now - start, isInVain);
    if (!signal.aborted && timer === undefined) weigh();
  }

  const onNavigation = (): void => {
    backoff.reset();
  };
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden'],
  });
  if (hasChanged) timer = setTimeout(lookNow, TOGETHER);
  addEventListener('popstate', onNavigation, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', onNavigation, {
    signal,
  });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    ended.abort();
  };
}
