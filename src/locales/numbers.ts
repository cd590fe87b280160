/** Numbers as a language writes them, and the sentences that they stand in. */
import { fill, type Plural } from './strings.js';

/**
 * Most numbers here are small counts, which most languages write as JavaScript does: the first `Intl.NumberFormat` of a page
 * takes longer than all that is found on it.
 *
 * @example formatNumber(1234, 'de') // '1.234'
 */
export const formatNumber = (value: number, lang: string): string =>
  Number.isInteger(value) && value >= 0 && value < 1000 && !hasOwnDigits.test(lang)
    ? String(value)
    : numbersOf(lang).format(value);

const hasOwnDigits = /^(?:ar|fa)\b/u;

/** Fills the sentence for this many, with the count as `{count}`. */
export const fillCount = (forms: Plural, count: number, lang: string): string =>
  fill(forms[rulesOf(lang).select(count)] ?? forms.other, { count: formatNumber(count, lang) });

/** Making one takes longer than using it a hundred times. */
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
