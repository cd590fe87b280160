import type { MarkChoice } from '../locales/strings.js';

/** What a reader chose on this site, as words in one line: kept in `localStorage` where it is there, else for the page. */
export const memoryKey = 'article-context';

/** What could not be stored. */
export const unstored: { line?: string | undefined } = {};

export function memorized(): string[] {
  let { line } = unstored;
  try {
    line ??= localStorage.getItem(memoryKey) ?? '';
  } catch {
    // Storage is blocked.
  }
  return line?.split(' ') ?? [];
}

export const lessThanAll = ['first', 'contested', 'off'] as const;

/** Which marks the reader wants. */
export function chosen(): MarkChoice {
  const words = memorized();
  return lessThanAll.find((choice) => words.includes(choice)) ?? 'all';
}
