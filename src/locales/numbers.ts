/** Writes numbers, and the sentences with counts, as a language does. */
import { fill, type Plural } from './strings.js';

/**
 * A number as a language writes it. Whole numbers below 1000, which most are, are written without `Intl.NumberFormat`
 * where the language uses the digits 0–9: the first one of a page takes 14 ms (docs/decisions/0025).
 *
 * @example formatNumber(1234, 'de') // '1.234'
 */
export const formatNumber = (value: number, lang: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 && !hasOwnDigits.test(lang)
    ? String(value)
    : numbersOf(lang).format(value);

/** Arabic and Persian. */
const hasOwnDigits = /^(?:ar|fa)\b/u;

/**
 * The sentence for a count, with the count in place of `{count}`.
 *
 * @example fillCount({ one: '{count} place', other: '{count} places' }, 1, 'en') // '1 place'
 */
export const fillCount = (forms: Plural, count: number, lang: string): string =>
  fill(forms[rulesOf(lang).select(count)] ?? forms.other, { count: formatNumber(count, lang) });

/** Keeps what is made for each language: to make an `Intl` formatter takes longer than to use it a hundred times. */
const memoize = <T>(make: (lang: string) => T): ((lang: string) => T) => {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
};

const numbersOf = memoize((lang) => new Intl.NumberFormat(lang));
const rulesOf = memoize((lang) => new Intl.PluralRules(lang));
