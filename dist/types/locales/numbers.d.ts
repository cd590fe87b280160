/** Writes numbers, and the sentences with counts, as a language does. */
import { type Plural } from './strings.js';
/**
 * A number as a language writes it. Whole numbers below 1000, which most are, are written without `Intl.NumberFormat`
 * where the language uses the digits 0–9: the first one of a page takes 14 ms (docs/decisions/0025).
 *
 * @example formatNumber(1234, 'de') // '1.234'
 */
export declare const formatNumber: (value: number, lang: string) => string;
/**
 * The sentence for a count, with the count in place of `{count}`.
 *
 * @example fillCount({ one: '{count} place', other: '{count} places' }, 1, 'en') // '1 place'
 */
export declare const fillCount: (forms: Plural, count: number, lang: string) => string;
