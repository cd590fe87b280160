import type { MarkChoice } from '../locales/strings.js';

/**
 * Reads what a reader has chosen on this site. It is one line of words, such as `hinted contested`, in `localStorage`;
 * where storage is blocked it lasts as long as the page. `remember-choice.ts` writes it.
 */
export const storageKey = 'article-context';

/** The line that could not be stored; `undefined` where storage works. */
export const unstored: { line?: string | undefined } = {};

/** @returns the line, `''` where there is none */
export function remembered(): string {
  try {
    return unstored.line ?? localStorage.getItem(storageKey) ?? '';
  } catch {
    // Reading `localStorage` throws where the browser blocks it.
    return '';
  }
}

/** Which marks the reader wants: `all` where they have chosen nothing. */
export const readerChoice = (): MarkChoice =>
  (/\b(?:more|first|contested|off)\b/u.exec(remembered())?.[0] as MarkChoice | undefined) ?? 'all';
