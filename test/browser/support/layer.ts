/** What the widget lays over the words of a page. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { ArticleContextElement, Mention } from '../../../src/index.js';
import { later, until } from './support.js';

/** Takes the browser's highlights away for this test. */
export function withoutHighlights(): void {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'Highlight')!;
  Reflect.deleteProperty(globalThis, 'Highlight');
  later(() => Object.defineProperty(globalThis, 'Highlight', descriptor));
}

/** Turns forced colours on for this test. @returns whether the engine can: Chromium alone can emulate them */
export async function forcedColors(): Promise<boolean> {
  later(() => executeServerCommand('cdp-media', {}));
  return executeServerCommand('cdp-media', { 'forced-colors': 'active' });
}

/** The buttons over the words, in the order in which Tab and screen readers meet them. */
export const buttonsOver = (widget: ArticleContextElement): HTMLButtonElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('.marks button'),
];

/** The names of those whose lines can be seen. */
export const linedWords = (widget: ArticleContextElement): (string | null)[] =>
  buttonsOver(widget)
    .filter((button) => boxesOver(button).length > 0)
    .map(({ ariaLabel }) => ariaLabel);

const boxesOver = (button: HTMLElement): DOMRect[] =>
  [...button.children].map((line) => line.getBoundingClientRect()).filter(({ width }) => width > 0);

/** Whether the lines of a mention lie where its words are. */
export function liesOver(widget: ArticleContextElement, { text, range }: Mention): boolean {
  const button = buttonsOver(widget).find(({ ariaLabel }) => ariaLabel === text);
  if (!button) return false;
  const lines = boxesOver(button);
  const [first, last] = [lines[0], lines.at(-1)];
  const words = [...range.getClientRects()].filter(({ width }) => width > 0);
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1;
  return (
    first !== undefined &&
    isNear(first.left, words[0]!.left) &&
    isNear(first.top, words[0]!.top) &&
    isNear(last!.right, words.at(-1)!.right) &&
    isNear(last!.bottom, words.at(-1)!.bottom)
  );
}

/** Waits until the lines lie where the words are. */
export const comesToLieOver = (widget: ArticleContextElement, mention: Mention): Promise<void> =>
  until(() => liesOver(widget, mention), `a line lies over “${mention.text}”`);
