/** Which elements are near the viewport, as the engine tells by itself after a frame: asking would cost a layout. */

/** How far beyond the viewport an element is near it. */
const AHEAD = '50%';

/** As last told. Whoever watches them next need not wait for a frame. */
export const nearViewport = new WeakSet<Element>();

/** Tells of elements known to be near, then of each that comes or goes. @returns what ends it */
export function watchViewport(elements: Iterable<Element>, tell: (element: Element) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        nearViewport[isIntersecting ? 'add' : 'delete'](target);
        tell(target);
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  for (const element of elements) {
    observer.observe(element);
    if (nearViewport.has(element)) tell(element);
  }
  return () => {
    observer.disconnect();
  };
}
