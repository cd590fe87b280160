/**
 * What a browser has besides nodes, by its own names. Old libraries hide one or another of these, and some browsers of
 * readers who fear to be tracked lack them. The widget does without: the page is not followed, all of it counts as near the
 * viewport, or a size is read once.
 */
const browser = globalThis as Partial<typeof globalThis>;

/** An observer that observes nothing. */
class NoObserver {
  observe(_target?: Node, _options?: object): void {
    // What it would tell stays unknown.
  }
  unobserve(_target?: Element): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
  takeRecords(): never[] {
    return [];
  }
}

/** Tells of each element that it is in view. */
class AllInView extends NoObserver {
  readonly #tell: IntersectionObserverCallback;

  constructor(tell: IntersectionObserverCallback) {
    super();
    this.#tell = tell;
  }

  override observe(target: Element): void {
    const entry = {
      target,
      isIntersecting: true,
      intersectionRatio: 1,
      boundingClientRect: target.getBoundingClientRect(),
    } as unknown as IntersectionObserverEntry;
    setTimeout(() => {
      this.#tell([entry], this as unknown as IntersectionObserver);
    });
  }
}

export const MutationObserver = browser.MutationObserver ?? NoObserver;
/** What an observer has not told yet. Some that pages put in the place of the browser's own cannot say. */
export const recordsOf = (observer: Partial<globalThis.MutationObserver>): MutationRecord[] =>
  observer.takeRecords?.() ?? [];
export const ResizeObserver = browser.ResizeObserver ?? NoObserver;
export const IntersectionObserver =
  browser.IntersectionObserver ?? (AllInView as unknown as typeof globalThis.IntersectionObserver);

export const performance = { now: (): number => (browser.performance ?? Date).now() };

const noMedia = { matches: false, addEventListener() {}, removeEventListener() {} } as unknown as MediaQueryList;
/** A query of which nothing is known holds nowhere. */
export const matchMedia = browser.matchMedia ?? ((): MediaQueryList => noMedia);

/** A `class StaticRange` that a classic script of the page declares hides the browser's from its plain name, but not from here. */
export const { StaticRange, CSSStyleSheet } = globalThis;
