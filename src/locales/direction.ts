/** Languages written from right to left. `Intl.Locale.prototype.getTextInfo` knows them, but Firefox lacks it. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

export type Direction = 'ltr' | 'rtl';

/** The direction of a language, by the first part of its tag. @example directionOf('fa-IR') // 'rtl' */
export const directionOf = (lang: string): Direction => (rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr');

/** The `lang` and `dir` of an element. */
export interface Written {
  readonly lang: string;
  readonly dir: Direction;
}

/**
 * The `lang` and `dir` for an element whose text is in a language, which need not be that of the elements around it.
 */
export const writtenIn = (lang: string): Written => ({ lang, dir: directionOf(lang) });
