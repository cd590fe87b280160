import type { Settings } from '../api/settings.js';
import type { MarkChoice, PanelOption } from '../locales/strings.js';

/**
 * Reads what a reader has chosen on this site. It is one line of words, such as `hinted contested`, in `localStorage`;
 * where the browser blocks that or the publisher does not want it, the line lasts as long as the page.
 * `remember-choice.ts` writes it.
 */
export const storageKey = 'article-context';

/** What is kept for as long as the page lasts. */
export const memory: {
  /** The line that is not in storage. */
  line?: string | undefined;
  /** Whether storage is neither read nor written: `storage="none"`. */
  isAlone?: boolean;
  /** Whether the next run opens its panel. */
  reopensPanel?: boolean;
} = {};

/** @returns the line, `''` where there is none */
export function remembered(): string {
  try {
    return memory.line ?? (memory.isAlone ? '' : (localStorage.getItem(storageKey) ?? ''));
  } catch {
    // Reading `localStorage` throws where the browser blocks it.
    return '';
  }
}

/** Which marks the reader wants: `all` where they have chosen nothing. */
export const readerChoice = (): MarkChoice =>
  (/\b(?:more|first|contested|off)\b/u.exec(remembered())?.[0] as MarkChoice | undefined) ?? 'all';

/** Ways of reading that a reader may want whatever the publisher has set. */
export type ReadingOption = Exclude<PanelOption, 'more'>;

export const hasOption = (option: ReadingOption): boolean => remembered().split(' ').includes(option);

/** Whether a pointer that rests on marked words, or a focus that comes to them, opens their card. */
export const opensOnHover = ({ openOn }: Pick<Settings['attributes'], 'openOn'>): boolean =>
  openOn === 'hover' && !hasOption('click');
