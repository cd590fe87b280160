/** Puts an article and a widget on the page, and finds what a reader sees of them. Importing it cleans up after each test. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { ArticleContextElement, Dossier, Mention } from '../../../src/index.js';
import '../../../src/index.js';
import { sample, samplePage } from './sample-dossier.js';

// A page keeps the timing of 250 resources by itself, and these tests load as many modules.
performance.setResourceTimingBufferSize(2000);

let undo: (() => unknown)[] = [];

afterEach(async () => {
  // One after the other: WebKitGTK hangs where a page is left while a command still asks it for something.
  for (const step of undo.reverse()) await step();
  undo = [];
});

/** Runs after the test, in reverse order, each when the one before it is done. */
export function later(step: () => unknown): void {
  undo.push(step);
}

/** Puts a page's content into a `<main>`, as publishers do. */
export function place(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.append(main);
  later(() => {
    main.remove();
  });
  return main;
}

export interface Setup {
  /** `null`: the built-in one, or whatever `attributes` say. */
  readonly dossier?: Dossier | null;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
}

/**
 * A widget that is not on the page yet. It marks what a section has, headings and nested mentions too, unless the test
 * sets another `density`, or none by `undefined`.
 */
export function newWidget({ dossier = sample, attributes = {} }: Setup = {}): ArticleContextElement {
  const widget = document.createElement('article-context');
  if (dossier) widget.dossier = dossier;
  const all: NonNullable<Setup['attributes']> = { density: 'section', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) widget.setAttribute(name, value);
  later(() => {
    widget.remove();
  });
  return widget;
}

/** Adds a widget at the end of the body and waits for it. */
export async function addWidget(setup?: Setup): Promise<ArticleContextElement> {
  const widget = newWidget(setup);
  document.body.append(widget);
  await widget.ready;
  return widget;
}

/** The sample page, or another, with a widget that is ready. */
export async function mount(html = samplePage, setup?: Setup): Promise<ArticleContextElement> {
  place(html);
  return addWidget(setup);
}

/** The first mention of these words. */
export function mentionOf(widget: ArticleContextElement, text: string): Mention {
  const mention = widget.mentions.find((candidate) => candidate.text === text);
  if (!mention) throw new Error(`no mention of “${text}” among: ${textsOf(widget).join(', ')}`);
  return mention;
}

export const textsOf = (widget: ArticleContextElement): string[] => widget.mentions.map(({ text }) => text);

export const boxOf = (mention: Mention): DOMRect => mention.range.getBoundingClientRect();

export type Card = HTMLElementTagNameMap['article-context-card'];

/** What the widget shows of a kind, in itself or in a layer elsewhere on the page. */
export function viewsOf<Name extends keyof HTMLElementTagNameMap>(
  widget: ArticleContextElement,
  name: Name,
): HTMLElementTagNameMap[Name][] {
  const layers = [...widget.ownerDocument.querySelectorAll('article-context-layer')];
  return [widget, ...layers].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(name) ?? [])]);
}

/** The card, wherever it stands, if it is open. */
export const openCard = (widget: ArticleContextElement): Card | undefined =>
  viewsOf(widget, 'article-context-card').find((card) => card.matches(':popover-open'));

export const isOpen = (widget: ArticleContextElement): boolean => openCard(widget) !== undefined;

/** Waits for the card to open, or to move on to these words. */
export async function cardOpens(widget: ArticleContextElement, text?: string): Promise<Card> {
  const opened = (): Card | undefined => {
    const card = openCard(widget);
    return card && (text === undefined || card.model?.subjects[0]?.text === text) ? card : undefined;
  };
  await until(() => opened() !== undefined, `the card ${text ? `for “${text}” ` : ''}opens`);
  return opened()!;
}

export const cardCloses = (widget: ArticleContextElement): Promise<void> =>
  until(() => !isOpen(widget), 'the card closes');

/** Opens the card by the widget's own method. */
export async function show(widget: ArticleContextElement, text: string): Promise<Card> {
  widget.show(mentionOf(widget, text));
  return whole(await cardOpens(widget, text));
}

/** Opens all of a card, as by its button “More and sources”. */
export async function whole(card: Card): Promise<Card> {
  const more = card.shadowRoot!.querySelector<HTMLElement>('.more');
  if (more?.ariaExpanded === 'false') more.click();
  await card.updateComplete;
  // By the next frame it is no longer tight.
  await frame();
  return card;
}

/** What matches in the card, in its order. */
export const inCard = (card: Card, selector: string): HTMLElement[] => [
  ...(card.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Each test of the file begins on a wide screen, on a reader’s first visit, with the mouse away from the text. */
export function onFirstVisit(): void {
  before(() => resize(1200, 700));
  beforeEach(async () => {
    ownStorage();
    await moveTo(600, 650);
  });
}

/** Presses what the card has at a selector, and waits until the card shows what comes of it. */
export async function pressIn(card: Card, selector: string): Promise<void> {
  inCard(card, selector)[0]!.click();
  await card.updateComplete;
}

export const textIn = (card: Card, selector: string): string[] =>
  inCard(card, selector).map((element) => element.innerText.trim());

export const launcherOf = (widget: ArticleContextElement): HTMLElement =>
  viewsOf(widget, 'article-context-launcher')[0]!;

/**
 * The element that has the focus, through all shadow roots. Compare elements by `===`: when `expect(…).to.equal(element)`
 * fails, making its message takes minutes.
 */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The middle of a mention's first line. */
export function middleOf(mention: Mention): [number, number] {
  const [line] = mention.range.getClientRects();
  if (!line) throw new Error(`“${mention.text}” is nowhere on the page`);
  return [Math.round(line.left + line.width / 2), Math.round(line.top + line.height / 2)];
}

export const moveTo = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });

export const hover = (mention: Mention): Promise<void> => moveTo(...middleOf(mention));

export const click = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });

/** A chord such as `Shift+Tab`. */
export const press = (chord: string): Promise<unknown> => executeServerCommand('press', chord);

/** To a size in CSS px; WebKitGTK gets no narrower than 447, and its media queries follow in their own time. */
export async function resize(width: number, height: number): Promise<void> {
  await executeServerCommand('resize', { width, height });
  for (let tries = 0; (innerWidth !== width || innerHeight !== height) && tries < 20; tries++) await wait(10);
  for (let frames = 0; frames < 2; frames++) await frame();
}

/** Lets the widget of a window know that the reader uses a finger. */
export const touch = ({ document: page }: Window = window): void => {
  page.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }));
};

/** A finger's tap as an engine tells of it: no launcher here has a finger for every engine. */
export function tap(x: number, y: number): void {
  let target = document.elementFromPoint(x, y);
  while (target?.shadowRoot) {
    const inside = target.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === target) break;
    target = inside;
  }
  const at: PointerEventInit = {
    clientX: x,
    clientY: y,
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerType: 'touch',
  };
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout'])
    target?.dispatchEvent(new PointerEvent(type, at));
  target?.dispatchEvent(new PointerEvent('click', at));
}

/** A storage of this page alone, empty: test files run side by side, and share that of their origin. */
export function ownStorage(): void {
  const kept = new Map<string, string>();
  const { getItem, setItem } = Storage.prototype;
  Object.assign(Storage.prototype, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  later(() => Object.assign(Storage.prototype, { getItem, setItem }));
}

/** Waits for what is to come, as long as a busy machine may take; what is never to come needs {@link wait}. */
export const until = (isSo: () => unknown, what = 'what is to come'): Promise<void> =>
  waitUntil(() => Boolean(isSo()), what, { timeout: 20_000, interval: 10 });

/** Longer than every delay of the pointer, in ms. */
export const AMPLE = 700;

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** All of the page as text. */
export const pageHtml = (): string => document.documentElement.outerHTML;

/** The page is what it was, to the byte; if not, the message is the place and not two whole pages. */
export function expectSamePage(before: string): void {
  const now = pageHtml();
  let at = 0;
  while (at < before.length && now[at] === before[at]) at++;
  const difference = now === before ? '' : now.slice(Math.max(0, at - 40), at + 120);
  expect(difference, 'where the page differs').to.equal('');
}

export interface ConsoleLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

/** The widget's own lines in the console from now on, kept from the console itself. */
export function consoleLines(): ConsoleLine[] {
  const lines: ConsoleLine[] = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      const text = words.map(String).join(' ');
      if (text.startsWith('article-context:')) lines.push({ level, text });
      else say(...words);
    };
    later(() => {
      console[level] = say;
    });
  }
  return lines;
}
