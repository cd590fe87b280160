/** Languages written from right to left. `Intl.Locale` knows them, but not yet in Firefox. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** @example directionOf('fa-IR') // 'rtl' */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (rightToLeft.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr');
