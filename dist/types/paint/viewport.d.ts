/** Which elements are near the viewport, as the engine tells by itself after a frame: asking would cost a layout. */
/** As last told. Whoever watches them next need not wait for a frame. */
export declare const nearViewport: WeakSet<Element>;
/** Tells of elements known to be near, then of each that comes or goes. @returns what ends it */
export declare function watchViewport(elements: Iterable<Element>, tell: (element: Element) => void): () => void;
