/** Entries that are wordings, and not things that have names. */
import type { EntryType } from './schema/schema.js';

const wordings: ReadonlySet<EntryType> = new Set<EntryType>([
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
]); // prettier-ignore

/** The mentions of a wording may cross the edges of names. */
export const isWording = ({ type }: { readonly type: EntryType }): boolean => wordings.has(type);
