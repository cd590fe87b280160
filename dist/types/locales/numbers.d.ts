/** Numbers as a language writes them, and the sentences that they stand in. */
import { type Plural } from './strings.js';
/**
 * Most numbers here are small counts, which most languages write as JavaScript does: the first `Intl.NumberFormat` of a page
 * takes longer than all that is found on it.
 *
 * @example formatNumber(1234, 'de') // '1.234'
 */
export declare const formatNumber: (value: number, lang: string) => string;
/** Fills the sentence for this many, with the count as `{count}`. */
export declare const fillCount: (forms: Plural, count: number, lang: string) => string;
