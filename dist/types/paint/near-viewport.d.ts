/**
 * Tells which elements are near the viewport, with an IntersectionObserver
 * (https://w3c.github.io/IntersectionObserver/). The browser reports after a frame that it lays out anyway; asking for
 * positions would cost a layout of its own.
 */
/**
 * The elements that were near when they were last reported, so that a new watch need not wait a frame to know of them.
 */
export declare const nearViewport: WeakSet<Element>;
/**
 * Calls `tell` at once for each element that is known to be near, then for each that comes or goes, as `nearViewport`
 * says.
 *
 * @returns a function that ends the watch
 */
export declare function watchViewport(elements: Iterable<Element>, tell: (element: Element) => void): () => void;
