/** Watches a page for changes that may bring the article, change it, or take it away. */
import type { Block } from '../blocks.js';
import { Changes } from './changes.js';
import type { Backoff } from './backoff.js';

/** Changes seldom come alone. */
const TOGETHER = 300;

export interface Watch {
  /** Of the reprint; none where it was not found. */
  readonly blocks: readonly Block[];
  /** Whether the page has changed since it was read. */
  readonly hasChanged: boolean;
  readonly backoff: Backoff;
  /** Asked before a look; as long as it says no, the look is put off. */
  mayLook(): boolean;
  /** @returns whether something has changed that matters */
  look(): Promise<boolean>;
}

/** @returns what ends the watch */
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
    // What has been noted until now is seen by this look; what comes while it looks is not.
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
