/**
 * Tells which elements are near the viewport, with an IntersectionObserver
 * (https://w3c.github.io/IntersectionObserver/). The browser reports after a frame that it lays out anyway; asking for
 * positions would cost a layout of its own.
 */
import { document } from '../dom/page.js';
import { IntersectionObserver } from '../dom/platform.js';

/** An element is near the viewport within this share of its height, above or below. */
const AHEAD = '50%';
/** ms. Observers answer within two frames, unless the first layout of a long page takes longer. */
const NO_ANSWER = 2000;

/**
 * The elements that were near when they were last reported, so that a new watch need not wait a frame to know of them.
 */
export const nearViewport = new WeakSet<Element>();

export interface ViewportWatch {
  add(element: Element): void;
  delete(element: Element): void;
  end(): void;
}

/**
 * Calls `tell` at once for each element that is known to be near, then for each that comes or goes, as `nearViewport`
 * says.
 */
export function watchViewport(elements: Iterable<Element>, tell: (element: Element) => void): ViewportWatch {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A hidden tab gets no answer until it is shown, nor does a page that has replaced the observer by one that is mute. */
  const tellWithoutAnswer = (): void => {
    timer = undefined;
    if (document.hidden) return;
    const unknown = [...waiting];
    waiting.clear();
    for (const element of unknown) {
      nearViewport.add(element);
      tell(element);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        waiting.delete(target);
        nearViewport[isIntersecting ? 'add' : 'delete'](target);
        tell(target);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  const add = (element: Element): void => {
    observer.observe(element);
    if (nearViewport.has(element)) tell(element);
    waiting.add(element);
    timer ??= setTimeout(tellWithoutAnswer, NO_ANSWER);
  };
  for (const element of elements) add(element);
  return {
    add,
    delete(element) {
      waiting.delete(element);
      observer.unobserve(element);
    },
    end() {
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
