import type { Entry } from './schema/schema.js';
/** Ids of the places that an entry's map shows, in their order. */
export declare const placeIds: ({ place }: Pick<Entry, "place">) => readonly string[];
