/** Tells entries that are wordings (claims, slogans, labels) from those that are things with names. */
import type { EntryType } from './schema/schema.js';

const wordings: ReadonlySet<EntryType> = new Set<EntryType>([
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
]); // prettier-ignore

/**
 * Whether an entry is a wording. The mention of a wording may begin or end within a name, where two names may not
 * cross.
 *
 * @example isWording({ type: 'claim' }) // true
 */
export const isWording = ({ type }: { readonly type: EntryType }): boolean => wordings.has(type);
