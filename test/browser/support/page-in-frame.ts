/** A page of its own in a frame, with the widget's own script as a publisher writes it. */
import type { ArticleContextElement } from '../../../src/index.js';
import { later, place, until } from './support.js';

export interface FramedPage {
  readonly page: Document;
  readonly view: Window & typeof globalThis;
  /** What was not caught, in a listener, a timer or a promise. */
  readonly errors: readonly string[];
  /** The console's lines of the widget. */
  readonly lines: readonly string[];
}

/** @param setUp the body of a classic script that runs before all others */
export async function openPage(head: string, body: string, setUp = ''): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head><script>
    window.errors = [];
    window.lines = [];
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    for (const level of ['info', 'warn', 'error']) {
      const say = console[level];
      console[level] = (...words) => String(words[0]).startsWith('article-context') ? lines.push(words.join(' ')) : say.apply(console, words);
    }
    ${setUp}
  </script>${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  place('').append(frame);
  later(() => {
    frame.remove();
  });
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  return { page: frame.contentDocument!, view, ...(view as unknown as Pick<FramedPage, 'errors' | 'lines'>) };
}

export const widgetsOn = (page: Document): ArticleContextElement[] => [...page.querySelectorAll('article-context')];

export const becomes = (page: Document, state: string): Promise<void> =>
  until(() => widgetsOn(page)[0]?.state === state, `the widget is ${state}`);
