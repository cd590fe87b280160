export declare const MutationObserver: {
    new (callback: MutationCallback): MutationObserver;
    prototype: MutationObserver;
};
/** What an observer has not told yet. Some that pages put in the place of the browser's own cannot say. */
export declare const recordsOf: (observer: Partial<globalThis.MutationObserver>) => MutationRecord[];
export declare const ResizeObserver: {
    new (callback: ResizeObserverCallback): ResizeObserver;
    prototype: ResizeObserver;
};
export declare const IntersectionObserver: {
    new (callback: IntersectionObserverCallback, options?: IntersectionObserverInit): IntersectionObserver;
    prototype: IntersectionObserver;
};
export declare const performance: {
    now: () => number;
};
/** A query of which nothing is known holds nowhere. */
export declare const matchMedia: typeof globalThis.matchMedia;
/** A `class StaticRange` that a classic script of the page declares hides the browser's from its plain name, but not from here. */
export declare const StaticRange: {
    new (init: StaticRangeInit): StaticRange;
    prototype: StaticRange;
}, CSSStyleSheet: {
    new (options?: CSSStyleSheetInit): CSSStyleSheet;
    prototype: CSSStyleSheet;
};
