/**
 * Tells which elements are near the viewport, with an IntersectionObserver
 * (https://w3c.github.io/IntersectionObserver/). The browser reports after a frame that it lays out anyway; asking for
 * positions would cost a layout of its own.
 */
import { IntersectionObserver } from '../dom/platform.js';

/** An element is near the viewport within this share of its height, above or below. */
const AHEAD = '50%';

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
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        nearViewport[isIntersecting ? 'add' : 'delete'](target);
        tell(target);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  const add = (element: Element): void => {
    observer.observe(element);
    if (nearViewport.has(element)) tell(element);
  };
  for (const element of elements) add(element);
  return {
    add,
    delete(element) {
      observer.unobserve(element);
    },
    end() {
      observer.disconnect();
    },
  };
}
