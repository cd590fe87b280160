/**
 * The elements that were near when they were last reported, so that a new watch need not wait a frame to know of them.
 */
export declare const nearViewport: WeakSet<Element>;
export interface ViewportWatch {
    add(element: Element): void;
    delete(element: Element): void;
    end(): void;
}
/**
 * Calls `tell` at once for each element that is known to be near, then for each that comes or goes, as `nearViewport`
 * says.
 */
export declare function watchViewport(elements: Iterable<Element>, tell: (element: Element) => void): ViewportWatch;
