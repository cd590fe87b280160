/** What a page in a frame has said and done, kept from its first script on with the means of this realm. */

export interface Watched {
  readonly window: Window & typeof globalThis;
  /** Uncaught errors and rejections. */
  readonly errors: string[];
  /** Console lines of the widget. */
  readonly lines: string[];
  /** Violations of the page's policy. */
  readonly reports: string[];
  /** The page's highlights as they were before its scripts; a page may put others in their place. */
  readonly highlights: HighlightRegistry | undefined;
  /** The longest that code of the widget has run without a pause, ms, without the layouts of the page in it. Chromium alone tells. */
  longestTask: number;
}

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;
const pages = new Map<Window, Watched>();

/** @returns what is kept of a page that has called `parent.watchPage` */
export const watched = (window: Window): Watched | undefined => pages.get(window);

/** Listens again where it has before: `document.open()` takes all listeners off a page. */
export function watchPage(window: Window & typeof globalThis): void {
  const known = pages.get(window);
  const page = known ?? {
    window,
    errors: [],
    lines: [],
    reports: [],
    highlights: highlightsOf(window),
    longestTask: 0,
  };
  pages.set(window, page);
  listen(window, 'error', (event) => page.errors.push(words((event as ErrorEvent).error ?? (event as ErrorEvent).message))); // prettier-ignore
  listen(window, 'unhandledrejection', (event) => page.errors.push(words((event as PromiseRejectionEvent).reason)));
  listen(window, 'securitypolicyviolation', (event) =>
    page.reports.push((event as SecurityPolicyViolationEvent).effectiveDirective),
  );
  if (known) return;
  keepLines(page);
  observeTasks(page);
}

declare global {
  interface Window {
    watchPage?: typeof watchPage;
  }
}
window.watchPage = watchPage;

function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, true);
}

function keepLines({ window: { console: its }, lines }: Watched): void {
  for (const level of levels) {
    const say = its[level].bind(its);
    its[level] = (...said: unknown[]) => {
      if (String(said[0]).startsWith('article-context')) lines.push(said.map(words).join(' '));
      else say(...said);
    };
  }
}

/** https://w3c.github.io/long-animation-frames/, which TypeScript does not know */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly {
    readonly sourceURL: string;
    readonly duration: number;
    readonly forcedStyleAndLayoutDuration: number;
  }[];
}

function observeTasks(page: Watched): void {
  const { PerformanceObserver: Observer } = page.window;
  if (!Observer.supportedEntryTypes.includes('long-animation-frame')) return;
  const observer = new Observer((list) => {
    for (const { scripts } of list.getEntries() as LongFrame[])
      for (const { sourceURL, duration, forcedStyleAndLayoutDuration: layout } of scripts)
        if (/\/(?:dist|lacking)\//u.test(sourceURL)) page.longestTask = Math.max(page.longestTask, duration - layout);
  });
  observer.observe({ type: 'long-animation-frame', buffered: true });
}

const highlightsOf = (window: Window & typeof globalThis): HighlightRegistry | undefined =>
  'highlights' in window.CSS ? window.CSS.highlights : undefined;

/** An error with where it was thrown; what is thrown may also be no error. */
function words(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { name, message, stack } = thrown as Partial<Error>;
  const place = (stack ?? '').split('\n').find((line) => line.includes('.js')) ?? ''; // prettier-ignore
  return `${String(name)}: ${String(message)} ${place.trim()}`;
}
