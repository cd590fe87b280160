/** How things stand on a page in a frame, and what of it is not as the page expects. */
import type { ArticleContextElement, State } from '../../../src/index.js';
import type { Watched } from './watched-page.js';

/** What a page of test/pages expects, as JSON in its `<script id="expected">`. */
export interface Expected {
  /** Where it may end; `none`: the widget does not start. */
  readonly state: PageState | readonly PageState[];
  /** How many mentions there are at least; absent: 100 where the article must be found. */
  readonly mentions?: number;
  /** How many marks there are at least; absent: one where the article must be found. */
  readonly marks?: number;
  /** How many console lines there are at most; absent: none where the article must be found from first to last, else one. */
  readonly lines?: number;
  /** How many reports of the page's policy there are at most; absent: none. */
  readonly reports?: number;
  /** An entry whose card can be opened, and reached. */
  readonly card?: string | undefined;
  /** A selector for what no highlight may stand in. */
  readonly spared?: string;
  /** Whether the page needs the focus, which only one page can have. */
  readonly alone?: boolean;
  /** How soon all this is so, ms; absent: within what a page may take on a busy machine. */
  readonly within?: number;
  /** The same after what happens on the page. */
  readonly after?: Expected;
}

type PageState = State | 'none';

/** Neither a form's field nor an image of that name can stand before a getter that is called so. */
const getter = (owner: object, name: string): ((this: unknown) => unknown) =>
  Object.getOwnPropertyDescriptor(owner, name)!.get!;
const isConnected = getter(Node.prototype, 'isConnected');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const textContent = getter(Node.prototype, 'textContent');
const documentElement = getter(Document.prototype, 'documentElement');
const querySelectorAll = Object.getOwnPropertyDescriptor(Document.prototype, 'querySelectorAll')!.value as (
  this: Document,
  selector: string,
) => NodeListOf<Element>;

const find = ({ window }: Watched, selector: string): Element[] => [
  ...querySelectorAll.call(window.document, selector),
];

export const widgetsOn = (page: Watched): ArticleContextElement[] =>
  find(page, 'article-context') as unknown[] as ArticleContextElement[];

/** A page as XML, which is made from what it is and not from what its scripts say. */
export const markupOf = ({ window }: Watched): string =>
  new XMLSerializer().serializeToString(window.document).replaceAll('data-twin-src="', 'src="');

export const textOf = ({ window }: Watched): string =>
  textContent.call(documentElement.call(window.document)) as string;

export const stateOf = (page: Watched): PageState =>
  (widgetsOn(page)[0] as Partial<ArticleContextElement> | undefined)?.state ?? 'none';

const mustBeFound = ({ state }: Expected): boolean => state === 'ready';

/** @returns what is not as it is expected to be now, each in words */
export function faultsIn(page: Watched, expected: Expected): string[] {
  const found = [...isEachMentionThere(page)];
  const marks = marksOn(page);
  const gone = marks.filter((node) => !isOn(page, node)).length;
  const spared = expected.spared ? find(page, expected.spared) : [];
  const spoiled = marks.filter((node) => spared.some((one) => Node.prototype.contains.call(one, node))).length;
  const least = mustBeFound(expected)
    ? { mentions: 100, marks: 1, ...expected }
    : { mentions: 0, marks: 0, ...expected };
  return [
    !([] as unknown[]).concat(expected.state).includes(stateOf(page)) && `it is ${stateOf(page)}`,
    found.includes(false) && 'there are mentions of what is gone',
    found.length < least.mentions && `there are ${found.length} mentions`,
    gone > 0 && `${gone} marks are on what is gone`,
    marks.length < least.marks && `there are ${marks.length} marks`,
    spoiled > 0 && `${spoiled} highlights are where none may be`,
  ].filter((fault) => fault !== false);
}

/** @returns what must never be, however the page stands */
export function offencesOn(page: Watched, { after, ...first }: Expected, twin: Watched): string[] {
  const most = { lines: mustBeFound(first) && !after ? 0 : 1, reports: 0, ...(after ?? first) };
  const reports = page.reports.slice(twin.reports.length);
  // Firefox does not call a widget that is taken to another document, so it says nothing there.
  const isUncalled = after !== undefined && navigator.userAgent.includes('Firefox');
  const isNone = stateOf(page) === 'none' && most.lines > 0 && !isUncalled;
  const isMute = page.lines.length === 0 && (stateOf(page) === 'error' || isNone);
  return [
    ...page.errors.filter((error) => !twin.errors.includes(error)).map((error) => `uncaught: ${error}`),
    page.lines.length > most.lines && `it says ${page.lines.join(' | ')}`,
    isMute && 'it gives up without a word',
    reports.length > most.reports && `it breaks the policy: ${reports.join(', ')}`,
    widgetsOn(page).length > Math.max(1, widgetsOn(twin).length) && 'there are two widgets',
  ].filter((offence) => offence !== false);
}

/** @returns what is still there of a widget that has been removed */
export function leftBehind(page: Watched): string[] {
  const names = page.highlights ? [...page.highlights.keys()].filter(isOurs) : [];
  return [
    ...names.map((name) => `once removed, it leaves the highlight ${name}`),
    ...widgetsOn(page).map(() => 'once removed, it is there again'),
  ];
}

/** @returns why the open card is of no use to a reader */
export function cardFaults(page: Watched): string[] {
  const card = openCard(page);
  if (!card) return ['no card opens'];
  const { left, top, width, height } = card.getBoundingClientRect();
  if (width < 100 || height < 50) return [`the card is ${width} × ${height} px`];
  const around = card.getRootNode() as ShadowRoot;
  const hit = around.elementFromPoint(left + width / 2, top + height / 2);
  return hit && card.contains(hit) ? [] : ['the card is covered'];
}

/** It is in the widget's shadow root, or in one that stands in a dialog of the page. */
function openCard(page: Watched): Element | undefined {
  const roots = find(page, '*').flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const cards = roots.flatMap((root) => [...root.querySelectorAll('article-context-card')]);
  return cards.find((card) => card.matches(':popover-open'));
}

const isOurs = (name: string): boolean => name.startsWith('article-context');

/** The buttons that lie over words. */
const buttonsOverWords = (page: Watched): Element[] =>
  widgetsOn(page).flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.marks button') ?? [])]);

/** Where our highlights begin, our elements in the text, and those over it. */
function marksOn(page: Watched): Node[] {
  const marks: Node[] = [...find(page, 'article-context-mark'), ...buttonsOverWords(page)];
  if (page.highlights)
    HighlightRegistry.prototype.forEach.call(page.highlights, (highlight, name) => {
      if (!isOurs(name)) return;
      Highlight.prototype.forEach.call(highlight, ({ startContainer }) => marks.push(startContainer));
    });
  return marks;
}

/** One by one, since the page may have made its own iterator of lists. */
function* isEachMentionThere(page: Watched): Generator<boolean> {
  const mentions = (widgetsOn(page)[0] as Partial<ArticleContextElement> | undefined)?.mentions;
  for (let index = 0; mentions && index < mentions.length; index++) {
    const { block, range } = mentions[index]!;
    yield isOn(page, block) && Range.prototype.toString.call(range) !== '';
  }
}

const isOn = ({ window }: Watched, node: Node): boolean =>
  isConnected.call(node) === true && ownerDocument.call(node) === window.document;
