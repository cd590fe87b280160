/**
 * Watches a page for changes that may bring the article, change it, give it other nodes, or take it away. Nothing of it
 * is thrown into the page.
 */
import { pageNode } from '../../dom/page.js';
import { performance } from '../../dom/platform.js';
import { guarded } from '../../util/guarded.js';
import type { Pausing } from '../../util/pausing.js';
import type { Block } from '../blocks.js';
import type { Backoff, Urgency } from './backoff.js';
import { isIntact, type LivingBlocks } from './living-blocks.js';
import { observePage, type NotedChanges } from './observe-page.js';
import { findAgain } from './reanchor.js';
import { watchBoxes } from './watch-boxes.js';
import { Changes } from './weigh-changes.js';

/** ms in which further changes are awaited, as scripts mostly make many changes in a row. */
const TOGETHER = 300;
/** The same where the article has gone. */
const GONE_TOGETHER = 100;
/** ms that a frame is awaited before blocks are looked for in new nodes: a page in the background has no frames. */
const NO_FRAME = 60;

export interface Watch {
  /** The reprint's blocks; none where it was not found. */
  readonly living: LivingBlocks;
  /** What has changed since the page was read. */
  readonly noted: NotedChanges;
  readonly backoff: Backoff;
  /** Whether blocks that are gone are looked for in new nodes. */
  readonly canMove: boolean;
  /** How long the widget's work has taken until now, in ms of the main thread. */
  timeSpent(): number;
  /** Does long work in slices. */
  run<T>(work: Pausing<T>): Promise<T>;
  /** Called at once when blocks have lost their nodes or their text. */
  onGone(blocks: ReadonlySet<Block>): void;
  /** Called when blocks of the same text were found, by the blocks whose place they take. `living` knows them by then. */
  onFoundAgain(found: ReadonlyMap<Block, Block>): void;
  /** Asked before each look, and again every 300 ms while it says no: a reader may be at a card. */
  mayLook(): boolean;
  /** Searches the page again. @returns whether the article has come, changed or gone */
  look(): Promise<boolean>;
  onFailure(error: unknown): void;
}

/** Watches until `signal` fires. */
export function watchPage(watch: Watch, signal: AbortSignal): void {
  const { living, backoff, onFailure } = watch;
  const guard = <Args extends readonly unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) =>
    guarded((...args: Args) => {
      if (!signal.aborted) work(...args);
    }, onFailure);
  const changes = new Changes(living);
  /** Where blocks that are gone may have come back. */
  let changed = new Set<Node>();
  let pending: Urgency | undefined;
  let isLooking = false;
  let isSearching = false;
  const steps = timer(guard(step), signal);

  const notice = guard((records: readonly MutationRecord[]): void => {
    // `document.open()` takes the listeners of the window along with all nodes.
    if (records.some(({ target }) => target === pageNode)) listen();
    const taken = living.takenBy(records);
    if (taken.size > 0) watch.onGone(taken);
    if (watch.canMove && living.gone.size > 0) searchSoon(records);
    changes.note(records);
    steps.within(living.areMostGone ? GONE_TOGETHER : TOGETHER);
  });

  function searchSoon(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') changed.add(target);
      for (let i = 0; i < addedNodes.length; i++) changed.add(addedNodes[i] as Node);
    }
    if (isSearching || changed.size === 0) return;
    isSearching = true;
    nextFrame(guard(() => void search().catch(onFailure)));
  }

  async function search(): Promise<void> {
    const places = changed;
    changed = new Set();
    try {
      const found = await watch.run(findAgain(living.gone, places));
      // The page may have gone on meanwhile.
      for (const [block, other] of found) if (!isIntact(other) || !living.gone.has(block)) found.delete(block);
      if (signal.aborted || found.size === 0) return;
      watch.onFoundAgain(found);
      boxes.renew();
    } finally {
      isSearching = false;
    }
  }

  function step(): void {
    if (isLooking) return;
    const extent = changes.weigh();
    const urgency = living.areMostGone ? 'gone' : extent;
    if (urgency !== 'nothing' && pending !== 'gone') pending = urgency === 'some' ? (pending ?? 'some') : urgency;
    if (!pending) return;
    const wait = backoff.wait(performance.now(), pending);
    if (wait > 0) steps.within(wait);
    else if (watch.mayLook()) void lookAndTell();
    else steps.within(TOGETHER);
  }

  async function lookAndTell(): Promise<void> {
    const before = watch.timeSpent();
    isLooking = true;
    // This look sees what has been noted until now. What is noted while it runs is weighed after it.
    pending = undefined;
    const isInVain = !(await watch.look().catch(() => false));
    isLooking = false;
    if (!signal.aborted) boxes.renew();
    backoff.looked(performance.now(), watch.timeSpent() - before, isInVain);
    steps.within(0);
  }

  function listen(): void {
    for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, onNavigation, { signal });
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', onNavigation, { signal }); // prettier-ignore
  }
  const onNavigation = guard(() => {
    backoff.reset();
    steps.within(TOGETHER);
  });

  const onBoxes = guard(() => {
    pending ??= 'much';
    steps.within(TOGETHER);
  });

  const observer = observePage(notice);
  const boxes = watchBoxes(living.blocks, onBoxes);
  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    boxes.end();
  });
  const { records, areMore } = watch.noted;
  if (areMore) pending = 'much';
  if (living.gone.size > 0) watch.onGone(living.gone);
  // The marks of this run may be among the changes, where they are elements in the text.
  notice(watch.canMove ? records : records.filter(({ target }) => !living.has(target)));
}

/** Runs `work` in the next frame, before it is painted; soon after, where no frame comes. */
function nextFrame(work: () => void): void {
  const run = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(late);
    work();
  };
  const frame = requestAnimationFrame(run);
  const late = setTimeout(run, NO_FRAME);
}

/** One timer, that goes off at the earliest of the times it is asked for. */
function timer(work: () => void, signal: AbortSignal): { within(ms: number): void } {
  let handle: ReturnType<typeof setTimeout> | undefined;
  let at = Infinity;
  signal.addEventListener('abort', () => {
    clearTimeout(handle);
  });
  return {
    within(ms) {
      const wanted = performance.now() + ms;
      if (wanted >= at || signal.aborted) return;
      clearTimeout(handle);
      at = wanted;
      handle = setTimeout(() => {
        at = Infinity;
        work();
      }, ms);
    },
  };
}
