/** Checks what the schema cannot: that all that a dossier names exists, and that the sides that must speak do. */
import { numbered } from '../util/indices.js';
import type { CardContested } from './cards/card-framings.js';
import { citedSources } from './citations.js';
import { factText, type Citing } from './cards/cited-ids.js';
import type { Issue } from './issue.js';
import { limits } from './limits.js';
import { placeIds } from './place-ids.js';
import type { Dossier, Entry } from './schema/schema.js';

type Path = readonly (string | number)[];

/** All that an entry or its card can name by an id. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sources: Dossier['sources'];
  readonly sides?: Dossier['sides'];
}

/** The fields that name something by its id, which an entry and the card made of it have in common. */
type Naming = Citing & Pick<Entry, 'place' | 'related' | 'members'> & Partial<Pick<Entry, 'impliedBy' | 'passages'>>;

/**
 * The issues of a whole dossier. It is a generator, as are those below: whoever wants fifty of a million issues stops
 * asking, and the others are not looked for.
 */
export function* referenceIssues(dossier: Dossier): Issues {
  const { entries, sources, sides, events, notes, places = [] } = dossier;
  const ids = new Set<string>();
  for (const [index, entry] of numbered(entries)) {
    for (const [i, id] of numbered([entry.id, ...(entry.also ?? [])])) {
      const field = i === 0 ? ['id'] : ['also', i - 1];
      if (ids.has(id)) yield { code: 'duplicate-id', path: ['entries', index, ...field], args: { id } };
      ids.add(id);
    }
  }
  const named = { ids, places: new Set(places.map(({ id }) => id)), sources, sides };
  for (const [index, entry] of numbered(entries)) yield* namingIssues(entry, ['entries', index], named);
  yield* listIssues({ events, notes }, sources);
  for (const [i, place] of numbered(places))
    yield* unknownSources(place.sources ?? [], ['places', i, 'sources'], sources);
  yield* sidesIssues(entries.map((entry, index) => [['entries', index], entry]));
}

type Issues = Generator<Issue, void, undefined>;

/** The issues of one entry or card. */
export function* namingIssues(entry: Naming, path: Path, { ids, places, sources, sides }: Named): Issues {
  yield* sourceIssues(entry, path, sources);
  yield* linkIssues(entry, path, ids);
  yield* speakerIssues(entry, path, ids);
  yield* placeIssues(entry, [...path, 'place'], places);
  if (entry.contested) yield* sideIssues(entry.contested, [...path, 'contested'], sides);
}

function* placeIssues(entry: Naming, path: Path, places: ReadonlySet<string>): Issues {
  for (const [i, id] of placeIds(entry).entries())
    if (!places.has(id))
      yield { code: 'unknown-place', path: typeof entry.place === 'string' ? path : [...path, i], args: { id } };
}

/** The issues of events and notes, each of which must cite a source. */
export function* listIssues(lists: Lists, sources: Dossier['sources']): Issues {
  for (const list of ['events', 'notes'] as const)
    for (const [i, { text }] of (lists[list] ?? []).entries()) yield* groundIssues(text, [list, i, 'text'], sources);
}
type Lists = { readonly [List in 'events' | 'notes']?: readonly { readonly text: string }[] | undefined };

function* unknownSources(ids: Iterable<string>, path: Path, sources: Dossier['sources']): Issues {
  for (const source of ids)
    if (!Object.hasOwn(sources, source)) yield { code: 'unknown-source', path, args: { source } };
}

/** The issues of a text that may cite sources. */
function* citationIssues(text: string | undefined, path: Path, sources: Dossier['sources']): Issues {
  const cited = citedSources(text ?? '');
  const most = limits.citationsPerText;
  if (cited.length > most)
    yield { code: 'too-many', path, args: { expected: `<=${String(most)}`, received: String(cited.length) } };
  yield* unknownSources(cited, path, sources);
}

/** The issues of a text that must cite at least one source. */
function* groundIssues(text: string, path: Path, sources: Dossier['sources']): Issues {
  if (citedSources(text).length === 0) yield { code: 'no-source', path, args: {} };
  yield* citationIssues(text, path, sources);
}

function* sourceIssues(entry: Naming, path: Path, sources: Dossier['sources']): Issues {
  const { gist, background, facts = [], contested, figure, note } = entry;
  if (gist !== undefined) yield* groundIssues(gist, [...path, 'gist'], sources);
  yield* groundIssues(background, [...path, 'background'], sources);
  for (const [i, fact] of numbered(facts)) yield* groundIssues(factText(fact), [...path, 'facts', i], sources);
  for (const [i, framing] of (contested?.framings ?? []).entries())
    yield* unknownSources(framing.sources, [...path, 'contested', 'framings', i, 'sources'], sources);
  for (const field of ['weight', 'bodies', 'neutral', 'article'] as const)
    yield* citationIssues(contested?.[field], [...path, 'contested', field], sources);
  yield* unknownSources(figure?.sources ?? [], [...path, 'figure', 'sources'], sources);
  yield* citationIssues(note, [...path, 'note'], sources);
}

function* linkIssues(entry: Naming, path: Path, ids: ReadonlySet<string>): Issues {
  for (const field of ['related', 'members', 'impliedBy'] as const)
    for (const [i, id] of (entry[field] ?? []).entries())
      if (!ids.has(id)) yield { code: 'unknown-entry', path: [...path, field, i], args: { id } };
}

/** A speaker is an entry's id or, in capitals or with spaces, a name. */
const idLike = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

function* speakerIssues({ passages = [] }: Naming, path: Path, ids: ReadonlySet<string>): Issues {
  for (const [i, passage] of numbered(passages)) {
    const id = typeof passage === 'string' ? undefined : passage.speaker;
    if (id !== undefined && idLike.test(id) && !ids.has(id))
      yield { code: 'unknown-entry', path: [...path, 'passages', i, 'speaker'], args: { id } };
  }
}

function* sideIssues({ framings, requiredSides = [] }: CardContested, path: Path, sides: Dossier['sides']): Issues {
  for (const [i, { side }] of numbered(framings))
    if (sides && !Object.hasOwn(sides, side))
      yield { code: 'unknown-side', path: [...path, 'framings', i, 'side'], args: { side } };
  const heard = new Set(framings.map(({ side }) => side));
  for (const side of requiredSides)
    if (!heard.has(side)) yield { code: 'missing-side', path: [...path, 'framings'], args: { side } };
  const holders = new Set(framings.map(({ holder }) => holder));
  if (holders.size < framings.length) yield { code: 'same-holder', path: [...path, 'framings'], args: {} };
}

/** The issue of a dossier in which more sides speak than the panel has columns for. */
export function* sidesIssues(entries: Iterable<readonly [Path, Naming]>): Issues {
  const heard = new Set<string>();
  const most = limits.sides;
  for (const [path, { contested }] of entries)
    for (const [i, { side }] of (contested?.framings ?? []).entries()) {
      heard.add(side);
      if (heard.size <= most) continue;
      const args = { expected: `<=${String(most)}`, received: String(heard.size) };
      yield { code: 'too-many', path: [...path, 'contested', 'framings', i, 'side'], args };
      return;
    }
}
