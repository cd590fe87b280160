/** Languages written from right to left. `Intl.Locale` knows them, but not yet in Firefox. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** @example directionOf('fa-IR') // 'rtl' */
export const directionOf = (lang: string): Direction => (rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** A language as an element has it. */
export interface Written {
  readonly lang: string;
  readonly dir: Direction;
}

/** How an element says that a text is in a language that need not be that of what is around it. */
export const writtenIn = (lang: string): Written => ({ lang, dir: directionOf(lang) });
