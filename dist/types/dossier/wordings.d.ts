/** Entries that are wordings, and not things that have names. */
import type { EntryType } from './schema/schema.js';
/** The mentions of a wording may cross the edges of names. */
export declare const isWording: ({ type }: {
    readonly type: EntryType;
}) => boolean;
