import type { MarkChoice } from '../locales/strings.js';

/** What a reader chose on this site, as words in one line: kept in `localStorage` where it is there, else for the page. */
const KEY = 'article-context';
let words = '';

export function isRemembered(word: string): boolean {
  try {
    words = localStorage.getItem(KEY) ?? words;
  } catch {
    // Storage is blocked: the page remembers.
  }
  return words.split(' ').includes(word);
}

/** @param instead what no longer holds */
export function remember(word: string, instead: readonly string[] = []): void {
  const kept = words.split(' ').filter((other) => other && other !== word && !instead.includes(other));
  words = [...kept, word].join(' ');
  try {
    localStorage.setItem(KEY, words);
  } catch {
    // As above.
  }
}

const lessThanAll = ['first', 'contested', 'off'] as const;

/** Which marks the reader wants. */
export const chosen = (): MarkChoice => lessThanAll.find(isRemembered) ?? 'all';

export const choose = (choice: MarkChoice): void => {
  remember(choice, ['all', ...lessThanAll]);
};
