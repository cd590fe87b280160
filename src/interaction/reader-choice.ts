import type { MarkChoice } from '../locales/strings.js';

/** What a reader chose on this site, as words in one line: kept in `localStorage` where it is there, else for the page. */
export const storageKey = 'article-context';

/** What could not be stored. */
export const unstored: { line?: string | undefined } = {};

export function remembered(): string {
  try {
    return unstored.line ?? localStorage.getItem(storageKey) ?? '';
  } catch {
    // Storage is blocked.
    return '';
  }
}

/** Which marks the reader wants. */
export const chosenMarks = (): MarkChoice =>
  (/\b(?:first|contested|off)\b/u.exec(remembered())?.[0] as MarkChoice | undefined) ?? 'all';
