import type { Entry } from './schema/schema.js';

/** Ids of the places that an entry's map shows, in their order. */
export const placeIds = ({ place = [] }: Pick<Entry, 'place'>): readonly string[] =>
  typeof place === 'string' ? [place] : place;
