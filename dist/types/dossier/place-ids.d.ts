import type { Entry } from './schema/schema.js';
/**
 * Ids of the places that an entry's map shows. An entry may have none, one or several.
 *
 * @example placeIds({ place: 'baku' }) // ['baku']
 */
export declare const placeIds: ({ place }: Pick<Entry, "place">) => readonly string[];
