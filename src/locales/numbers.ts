/** Numbers as a language writes them, and the sentences that they stand in. */
import { fill, type Plural } from './strings.js';

/** @example formatNumber(1234, 'de') // '1.234' */
export const formatNumber = (value: number, lang: string): string => numbersOf(lang).format(value);

/** Fills the sentence for this many, with the count as `{count}`. */
export const fillCount = (forms: Plural, count: number, lang: string): string =>
  fill(forms[rulesOf(lang).select(count)] ?? forms.other, { count: formatNumber(count, lang) });

/** Making one takes longer than using it a hundred times. */
const once = <T>(make: (lang: string) => T): ((lang: string) => T) => {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
};

const numbersOf = once((lang) => new Intl.NumberFormat(lang));
const rulesOf = once((lang) => new Intl.PluralRules(lang));
