/** Checks that an entry shows every name of its place, and that no entry is related to itself. */
import type { Dossier, Entry } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { placeIds } from '../../dossier/place-ids.js';

/** Where a place has two names in use, an entry that shows only one of them takes a side. */
export function placeFindings({ entries, places = [] }: Dossier): Finding[] {
  const namesOf = new Map(places.map(({ id, names }) => [id, names.map(({ text }) => text)]));
  return entries.flatMap((entry, index) => {
    const [place = '', ...others] = placeIds(entry);
    // An entry about several places, as a border is, is itself none of them: it need not have their names.
    const names = others.length > 0 ? [] : (namesOf.get(place) ?? []);
    const missing = names.length < 2 ? [] : names.filter((name) => !shows(entry, name));
    return missing.length === 0
      ? []
      : [
          {
            code: 'missing-place-name',
            severity: 'error',
            path: ['entries', index, 'name'],
            args: { names: missing.map((name) => `“${name}”`).join(', '), place },
          },
        ];
  });
}

const shows = ({ name, native = [] }: Entry, placeName: string): boolean =>
  [name, ...native.map(({ text }) => text)].some((text) => text.includes(placeName));

/**
 * A link from an entry to itself leads a reader nowhere. Circles of several entries are fine: the card has a way back.
 */
export const relationFindings = ({ entries }: Dossier): Finding[] =>
  entries.flatMap(({ id, also = [], related = [] }, index) =>
    related.flatMap((to, i) =>
      to === id || also.includes(to)
        ? [{ code: 'related-to-itself', severity: 'warning', path: ['entries', index, 'related', i], args: { id: to } }]
        : [],
    ),
  );
