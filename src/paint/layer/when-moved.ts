/** Tells when words on the page may have moved. No observer of browsers tells of moves as such. */
import { document, pageNode } from '../../dom/page.js';
import { MutationObserver, ResizeObserver, performance } from '../../dom/platform.js';
import { isNode } from '../../dom/kinds.js';

/** The share of all time that measuring may take while a page changes by itself, as by an animation. */
const SHARE = 0.005;

export interface MovedWatch {
  /** Measures anew. It runs in a frame of the page. */
  readonly measure: () => void;
  /** Whether the words move when this is scrolled. */
  readonly movesWith: (scrolled: Node) => boolean;
}

/**
 * Calls `measure` in the next frame after a scroll or a change of size, which the reader looks at, and after other
 * changes as soon as it has not taken more than its share.
 *
 * @returns `observe`, to watch the size of an element, and what ends the watch
 */
export function whenMoved({ measure, movesWith }: MovedWatch): {
  readonly observe: (element: Element) => void;
  readonly unobserve: (element: Element) => void;
  readonly stop: () => void;
} {
  const listening = new AbortController();
  const { signal } = listening;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mayAt = 0;

  const now = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const start = performance.now();
      measure();
      const end = performance.now();
      mayAt = end + (end - start) / SHARE;
    });
  };
  const inTime = (): void => {
    if (timer !== undefined || frame !== 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      now();
    }, mayAt - performance.now());
  };

  const passive = { signal, passive: true, capture: true };
  addEventListener(
    'scroll',
    ({ target }) => {
      if (isNode(target) && movesWith(target)) now();
    },
    passive,
  );
  addEventListener('resize', now, passive);
  for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'])
    document.addEventListener(type, inTime, passive);
  // jsdom and happy-dom have no fonts.
  (document as Partial<Document>).fonts?.addEventListener('loadingdone', inTime, { signal });
  const sizes = new ResizeObserver(now);
  for (const element of [document.documentElement, document.body]) sizes.observe(element);
  const changes = new MutationObserver(inTime);
  changes.observe(pageNode, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'dir'],
  });
  return {
    observe: (element) => {
      sizes.observe(element);
    },
    unobserve: (element) => {
      sizes.unobserve(element);
    },
    stop: () => {
      listening.abort();
      sizes.disconnect();
      changes.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    },
  };
}
