/** That a card shows every name its place has, and that nothing is related to itself. */
import type { Dossier, Entry } from '../dossier/schema/schema.js';
import type { Finding } from './finding.js';
import { placeIds } from '../dossier/place-ids.js';

/** Where two names are in use, to show one alone takes a side. */
export function placeFindings({ entries, places = [] }: Dossier): Finding[] {
  const namesOf = new Map(places.map(({ id, names }) => [id, names.map(({ text }) => text)]));
  return entries.flatMap((entry, index) => {
    const [place = '', ...others] = placeIds(entry);
    // An entry on a map of several places is none of them: its name is its own, and the map has theirs.
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

/** Entries may be related in circles: a reader goes back as they came. To itself an entry leads nowhere. */
export const relationFindings = ({ entries }: Dossier): Finding[] =>
  entries.flatMap(({ id, also = [], related = [] }, index) =>
    related.flatMap((to, i) =>
      to === id || also.includes(to)
        ? [{ code: 'related-to-itself', severity: 'warning', path: ['entries', index, 'related', i], args: { id: to } }]
        : [],
    ),
  );
