/** Tells entries that are wordings (claims, slogans, labels) from those that are things with names. */
import type { EntryType } from './schema/schema.js';
/**
 * Whether an entry is a wording. The mention of a wording may begin or end within a name, where two names may not
 * cross.
 *
 * @example isWording({ type: 'claim' }) // true
 */
export declare const isWording: ({ type }: {
    readonly type: EntryType;
}) => boolean;
