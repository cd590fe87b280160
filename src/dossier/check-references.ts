/** Checks what the schema cannot: that all that a dossier names exists, and that the sides that must speak do. */
import { citedSources } from './citations.js';
import { factText, type Citing } from './cited-ids.js';
import type { Issue } from './issue.js';
import { placeIds } from './place-ids.js';
import type { Contested, Dossier, Entry } from './schema/schema.js';

type Path = readonly (string | number)[];

/** All that an entry or its card can name by an id. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly sources: Dossier['sources'];
  readonly sides?: Dossier['sides'];
}

/** The fields that name something by its id, which an entry and the card made of it have in common. */
type Naming = Citing & Pick<Entry, 'place' | 'related' | 'members'> & Partial<Pick<Entry, 'impliedBy'>>;

/** The issues of a whole dossier. */
export function referenceIssues(dossier: Dossier): Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  dossier.entries.forEach((entry, index) => {
    [entry.id, ...(entry.also ?? [])].forEach((id, i) => {
      const field = i === 0 ? ['id'] : ['also', i - 1];
      if (ids.has(id)) issues.push({ code: 'duplicate-id', path: ['entries', index, ...field], args: { id } });
      ids.add(id);
    });
  });
  const { sources, sides, events, notes } = dossier;
  const named = { ids, places: new Set((dossier.places ?? []).map(({ id }) => id)), sources, sides };
  return [
    ...issues,
    ...dossier.entries.flatMap((entry, index) => namingIssues(entry, ['entries', index], named)),
    ...listIssues({ events, notes }, sources),
  ];
}

/** The issues of one entry or card. */
export const namingIssues = (entry: Naming, path: Path, { ids, places, sources, sides }: Named): Issue[] => [
  ...sourceIssues(entry, path, sources),
  ...linkIssues(entry, path, ids),
  ...placeIssues(entry, [...path, 'place'], places),
  ...(entry.contested ? sideIssues(entry.contested, [...path, 'contested'], sides) : []),
];

const placeIssues = (entry: Naming, path: Path, places: ReadonlySet<string>): Issue[] =>
  placeIds(entry).flatMap((id, i) =>
    places.has(id)
      ? []
      : [{ code: 'unknown-place', path: typeof entry.place === 'string' ? path : [...path, i], args: { id } }],
  );

/** The issues of events and notes, each of which must cite a source. */
export const listIssues = (lists: Lists, sources: Dossier['sources']): Issue[] =>
  (['events', 'notes'] as const).flatMap((list) =>
    (lists[list] ?? []).flatMap(({ text }, i) => citationIssues(text, [list, i, 'text'], sources)),
  );
type Lists = { readonly [List in 'events' | 'notes']?: readonly { readonly text: string }[] | undefined };

const unknownSources = (ids: readonly string[], path: Path, sources: Dossier['sources']): Issue[] =>
  ids.filter((id) => !Object.hasOwn(sources, id)).map((source) => ({ code: 'unknown-source', path, args: { source } }));

/** The issues of a text that must cite at least one source. */
function citationIssues(text: string, path: Path, sources: Dossier['sources']): Issue[] {
  const cited = citedSources(text);
  return cited.length > 0 ? unknownSources(cited, path, sources) : [{ code: 'no-source', path, args: {} }];
}

function sourceIssues(entry: Naming, path: Path, sources: Dossier['sources']): Issue[] {
  const unknown = (ids: readonly string[], at: Path): Issue[] => unknownSources(ids, at, sources);
  const needed = (text: string, at: Path): Issue[] => citationIssues(text, at, sources);
  const { contested } = entry;
  return [
    ...needed(entry.background, [...path, 'background']),
    ...(entry.facts ?? []).flatMap((fact, i) => needed(factText(fact), [...path, 'facts', i])),
    ...(contested?.framings ?? []).flatMap((framing, i) =>
      unknown(framing.sources, [...path, 'contested', 'framings', i, 'sources']),
    ),
    ...(['weight', 'bodies', 'neutral', 'article'] as const).flatMap((field) =>
      unknown(citedSources(contested?.[field] ?? ''), [...path, 'contested', field]),
    ),
    ...unknown(entry.figure?.sources ?? [], [...path, 'figure', 'sources']),
    ...unknown(citedSources(entry.note ?? ''), [...path, 'note']),
  ];
}

const linkIssues = (entry: Naming, path: Path, ids: ReadonlySet<string>): Issue[] =>
  (['related', 'members', 'impliedBy'] as const).flatMap((field) =>
    (entry[field] ?? []).flatMap((id, i) =>
      ids.has(id) ? [] : [{ code: 'unknown-entry' as const, path: [...path, field, i], args: { id } }],
    ),
  );

function sideIssues({ framings, requiredSides = [] }: Contested, path: Path, sides: Dossier['sides']): Issue[] {
  const missing = requiredSides.filter((side) => !framings.some((framing) => framing.side === side));
  const holders = new Set(framings.map(({ holder }) => holder));
  const unknown = framings.flatMap(({ side }, i) =>
    sides && !Object.hasOwn(sides, side)
      ? [{ code: 'unknown-side' as const, path: [...path, 'framings', i, 'side'], args: { side } }]
      : [],
  );
  return [
    ...unknown,
    ...missing.map((side) => ({ code: 'missing-side' as const, path: [...path, 'framings'], args: { side } })),
    ...(holders.size < framings.length
      ? [{ code: 'same-holder' as const, path: [...path, 'framings'], args: {} }]
      : []),
  ];
}
