/** Small dossiers for tests that need no real one. */
import type { Dossier, Entry, EntryType } from '../../src/dossier/schema/schema.js';

export const aSource = { title: 'A page', publisher: 'A publisher', status: 'read' as const };

export const anEntry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  type: 'place',
  name: id,
  background: `What ${id} is. [S1]`,
  ...more,
});

/** The least that `parseDossier` accepts, made anew each time: a test may break it. */
export const soundDossier = (more: Partial<Dossier> = {}): Dossier => ({
  id: 'small',
  lang: 'en',
  title: 'A small dossier',
  reviewed: '2021-03-04',
  sources: { S1: aSource },
  entries: [anEntry('armenia')],
  ...more,
});

/** The same with every optional part filled in. */
export const fullDossier = (): Dossier =>
  soundDossier({
    article: { title: 'A headline', publisher: 'A paper', date: '2021-04', url: 'https://example.org/a' },
    sources: {
      S1: { ...aSource, url: 'https://example.org/1', date: 'n.d.', note: 'Read in part.' },
      S2: { ...aSource, status: 'unread', address: 'example.org/2' },
    },
    entries: [
      anEntry('armenia', {
        name: 'Armenia',
        native: [{ text: 'Հայաստան', lang: 'hy' }],
        aliases: ['Hayastan'],
        facts: ['1991: independence [S2]'],
        related: ['war', 'conflict'],
        also: ['republic-of-armenia'],
        note: 'Nothing else.',
      }),
      anEntry('war', {
        type: 'event',
        also: ['conflict'],
        contested: {
          requiredSides: ['az', 'am'],
          framings: [
            framing({ holder: 'A ministry in Yerevan', side: 'am' }),
            framing({ holder: 'A ministry in Baku', side: 'az' }),
          ],
          weight: 'Evenly held. [S1]',
          bodies: 'The United Nations names neither. [S2]',
          neutral: '“the war”',
          article: 'The article says “war”.',
        },
      }),
    ],
  });

type Framing = NonNullable<Entry['contested']>['framings'][number];

export const framing = (more: Partial<Framing> = {}): Framing => ({
  holder: 'A ministry',
  side: 'intl',
  wording: '“a war”',
  quote: 'verbatim',
  reason: 'So it was called.',
  sources: ['S1'],
  ...more,
});

/**
 * A dossier of names and wordings alone.
 *
 * @param aliases the aliases of each entry by its id; the first is its name
 * @param wordings ids of the entries that are wordings and not names
 */
export const dossierOf = (
  aliases: Readonly<Record<string, readonly string[]>>,
  wordings: readonly string[] = [],
): Dossier =>
  soundDossier({
    entries: Object.entries(aliases).map(([id, [name = id, ...others]]) => {
      const type: EntryType = wordings.includes(id) ? 'claim' : 'place';
      return anEntry(id, { type, name, aliases: others });
    }),
  });
