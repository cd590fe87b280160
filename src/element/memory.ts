import type { MarkChoice } from '../locales/strings.js';

/** What a reader chose on this site, as words in one line: kept in `localStorage` where it is there, else for the page. */
const KEY = 'article-context';
/** What could not be stored. */
let unstored: string | undefined;

export const isRemembered = (word: string): boolean => words().includes(word);

function words(): string[] {
  let line = unstored;
  try {
    line ??= localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is blocked.
  }
  return line?.split(' ') ?? [];
}

/** @param instead what no longer holds */
export function remember(word: string, instead: readonly string[] = []): void {
  const line = [...words().filter((other) => other && other !== word && !instead.includes(other)), word].join(' ');
  try {
    localStorage.setItem(KEY, line);
    unstored = undefined;
  } catch {
    unstored = line;
  }
}

const lessThanAll = ['first', 'contested', 'off'] as const;

/** Which marks the reader wants. */
export const chosen = (): MarkChoice => lessThanAll.find(isRemembered) ?? 'all';

export const choose = (choice: MarkChoice): void => {
  remember(choice, ['all', ...lessThanAll]);
};
