/**
 * Opens pages of test/pages in frames, each beside its twin, which is the same page without the widget, and tells what is
 * not as the page expects. All that looks into a page is taken from this realm: there, nothing may be what it seems.
 */
import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  cardFaults,
  faultsIn,
  leftBehind,
  markupOf,
  offencesOn,
  stateOf,
  textOf,
  widgetsOn,
  type Expected,
} from './page-state.js';
import { watched, watchPage, type Watched } from './watched-page.js';

export interface HostilePage {
  readonly path: string;
  /** What holds on the page, as a sentence. */
  readonly title: string;
  readonly expected: Expected;
}

/** What a page may define for whoever opens it. */
interface Hazards {
  /** What happens on the page once the widget has settled. */
  readonly hazard?: () => unknown;
  /** @returns what is wrong after all, or nothing; asked again until nothing is */
  readonly whatIsWrong?: (widget: ArticleContextElement | undefined) => unknown;
}

const isWebKit = navigator.vendor.startsWith('Apple');

/** What pages cannot be asked in WebKitGTK 2.50, since it would be the same without us. */
const inWebKit: Readonly<Record<string, Partial<Expected> | 'left out'>> = {
  // It takes 40 s to lay this out, and as long again to measure it.
  '/test/pages/long-words/combining-marks.html': 'left out',
  // With a zoom of the root that is scrolled, `getBoundingClientRect()` and `elementFromPoint()` are of different places.
  '/test/pages/styles/zoom.html': { card: undefined },
};

/**
 * Pages that are open at the same time: most of a page's time is waiting. WebKit takes seconds to make some of them, and
 * the others would wait as long: all frames have one thread.
 */
const AT_ONCE = isWebKit ? 1 : 4;
/** For a page to come to rest, ms; far more than any should take. */
const PATIENCE = 8000;
/** In which whatever comes late has to come, ms. */
const AFTERWARDS = 200;
/** The longest that our code may run without a pause, ms: other work on the machine adds to it. */
const LONG_TASK = 150;

const list = ((await (await fetch('/test/pages/list.json')).json()) as HostilePage[]).flatMap((page) => {
  const own = isWebKit ? inWebKit[page.path] : undefined;
  return own === 'left out' ? [] : { ...page, expected: { ...page.expected, ...own } };
});

/** A test for each page of these folders. */
export function describePages(...folders: readonly string[]): void {
  for (const folder of folders) {
    const pages = list.filter(({ path }) => path.startsWith(`/test/pages/${folder}/`));
    const faultsOf = openedAhead(pages.filter(({ expected }) => !expected.alone));
    describe(`the pages of ${folder}`, function () {
      this.timeout(60_000);
      for (const page of pages)
        it(page.title, async () => {
          expect(await faultsOf(page), page.path).to.deep.equal([]);
        });
    });
  }
}

/** @returns what opens a page, or has opened it: some of those that come after it are opened with it */
function openedAhead(pages: readonly HostilePage[]): (page: HostilePage) => Promise<readonly string[]> {
  const opened = new Map<HostilePage, Promise<readonly string[]>>();
  return async (page) => {
    const at = pages.indexOf(page);
    if (at < 0) {
      await Promise.all(opened.values());
      return faultsOn(page);
    }
    for (const next of pages.slice(at, at + AT_ONCE)) if (!opened.has(next)) opened.set(next, faultsOn(next));
    const faults = await opened.get(page)!;
    if (faults.length === 0 || !faults.every(isLongTask)) return faults;
    // The pages beside it slow it down.
    await Promise.all(opened.values());
    return faultsOn(page);
  };
}

/** @returns what went wrong on a page, each in words */
async function faultsOn({ path, expected }: HostilePage): Promise<string[]> {
  const [frame, twinFrame] = [openFrame(path), openFrame(`${path}?twin`)];
  try {
    const [page, twin] = await Promise.all([loaded(frame), loaded(twinFrame)]);
    const faults = await compare(page, twin, expected);
    return [...faults, ...longTasks(page)];
  } catch (error) {
    return [String(error)];
  } finally {
    frame.remove();
    twinFrame.remove();
  }
}

const longTasks = ({ longestTask }: Watched): string[] =>
  longestTask > LONG_TASK ? [`${aTask} ${Math.round(longestTask)} ms`] : [];

const aTask = 'a task of ours takes';
const isLongTask = (fault: string): boolean => fault.startsWith(aTask);

async function compare(page: Watched, twin: Watched, expected: Expected): Promise<string[]> {
  const { hazard, whatIsWrong } = page.window as Hazards;
  const last = expected.after ?? expected;
  const faults = await untilNone(() => faultsIn(page, expected));
  if (hazard) {
    await wait(AFTERWARDS);
    await Promise.all([page, twin].map(({ window }) => (window as Hazards).hazard?.()));
    for (const { window } of [page, twin]) watchPage(window);
    const after = await untilNone(() => faultsIn(page, last), last.within);
    faults.push(...after.map((fault) => `after what happens on the page: ${fault}`));
  }
  if (textOf(page) !== textOf(twin)) faults.push('the text is another than without the widget');
  const entry = last.card;
  if (entry) faults.push(...(await cardFaultsOf(page, entry)));
  if (whatIsWrong) faults.push(...(await untilNone(async () => said(await whatIsWrong(widgetsOn(page)[0])))));
  if (!(await isSettled(page))) faults.push('`ready` does not settle');
  await wait(AFTERWARDS);
  faults.push(...offencesOn(page, expected, twin));
  for (const each of [page, twin]) for (const widget of widgetsOn(each)) Element.prototype.remove.call(widget);
  await wait(50);
  return [...faults, ...leftBehind(page), ...differences(markupOf(page), markupOf(twin))];
}

async function cardFaultsOf(page: Watched, entry: string): Promise<string[]> {
  widgetsOn(page)[0]?.show(entry);
  const faults = await untilNone(() => cardFaults(page));
  widgetsOn(page)[0]?.hide();
  return faults;
}

/** A page answers with a string; an empty one, or none, says that nothing is wrong. */
const said = (wrong: unknown): string[] => (typeof wrong === 'string' && wrong !== '' ? [wrong] : []);

/** Asks until nothing is wrong, or for long enough. @returns what is wrong at last */
async function untilNone(ask: () => string[] | Promise<string[]>, limit = PATIENCE): Promise<string[]> {
  const end = performance.now() + limit;
  for (;;) {
    const faults = await ask();
    if (faults.length === 0 || performance.now() > end) return faults;
    await wait(20);
  }
}

async function isSettled(page: Watched): Promise<boolean> {
  const settled = stateOf(page) === 'none' ? undefined : widgetsOn(page)[0]?.ready;
  return Promise.race([Promise.resolve(settled).then(() => true), wait(PATIENCE).then(() => false)]);
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function differences(own: string, twin: string): string[] {
  if (own === twin) return [];
  let at = 0;
  while (at < twin.length && own[at] === twin[at]) at++;
  const [left, other] = [own, twin].map((markup) => markup.slice(Math.max(0, at - 60), at + 80));
  return [`once removed, it leaves “${String(left)}” for “${String(other)}”`];
}

function openFrame(address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = address;
  frame.src = address;
  frame.style.cssText = 'position: fixed; inset: 0; width: 800px; height: 600px; border: 0';
  document.body.append(frame);
  return frame;
}

async function loaded(frame: HTMLIFrameElement): Promise<Watched> {
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const page = watched(frame.contentWindow!);
  if (!page) throw new Error(`${frame.src} is not watched`);
  return page;
}
