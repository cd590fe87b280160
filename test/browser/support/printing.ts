/** Prints the page as far as a page can tell, and finds what is on paper only. */
import { later, until } from './support.js';

/** What has the end notes, wherever it stands. */
export const holders = (): Element[] => [
  ...document.querySelectorAll('article-context-end-notes'),
  ...[...document.querySelectorAll('article-context')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('article-context-end-notes') ?? []),
  ]),
];

/** The end notes themselves, in their order. */
export const notes = (): HTMLElement[] =>
  holders().flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>('ol > li')]);

/** An element’s text in one line. */
export const words = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** What a browser tells a page before it prints: what is not there by then is not printed. */
export function print(): void {
  later(() => dispatchEvent(new Event('afterprint')));
  dispatchEvent(new Event('beforeprint'));
}

/** Prints, again and again, until the notes' texts are there: a browser gives no sign that they are. */
export async function printNotes(): Promise<void> {
  await until(() => {
    dispatchEvent(new Event('afterprint'));
    print();
    return holders()[0]?.shadowRoot?.querySelector('.sources, .imprint');
  }, 'the notes are there');
}

/** Has notes with all that cards have, as a publisher can set it. */
export function inFull(): void {
  document.body.style.setProperty('--article-context-end-notes', 'full');
  later(() => {
    document.body.removeAttribute('style');
  });
}
