/** What the schema cannot see: that everything a dossier names exists, and that the sides that must speak do. */
import { citedSources } from './citations.js';
import { factText } from './cited-ids.js';
import type { Issue } from './issue.js';
import type { Contested, Dossier, Entry } from './schema.js';

type Path = readonly (string | number)[];

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
  const places = new Set((dossier.places ?? []).map((place) => place.id));
  dossier.entries.forEach((entry, index) => {
    const path: Path = ['entries', index];
    issues.push(...sourceIssues(entry, path, dossier.sources), ...linkIssues(entry, path, ids));
    if (entry.place !== undefined && !places.has(entry.place))
      issues.push({ code: 'unknown-place', path: [...path, 'place'], args: { id: entry.place } });
    if (entry.contested) issues.push(...sideIssues(entry.contested, [...path, 'contested'], dossier.sides));
  });
  return [...issues, ...listIssues(dossier, 'events'), ...listIssues(dossier, 'notes')];
}

const listIssues = (dossier: Dossier, list: 'events' | 'notes'): Issue[] =>
  (dossier[list] ?? []).flatMap(({ text }, i) => citationIssues(text, [list, i, 'text'], dossier.sources));

const unknownSources = (ids: readonly string[], path: Path, sources: Dossier['sources']): Issue[] =>
  ids.filter((id) => !Object.hasOwn(sources, id)).map((source) => ({ code: 'unknown-source', path, args: { source } }));

/** For a text that must cite something. */
function citationIssues(text: string, path: Path, sources: Dossier['sources']): Issue[] {
  const cited = citedSources(text);
  return cited.length > 0 ? unknownSources(cited, path, sources) : [{ code: 'no-source', path, args: {} }];
}

function sourceIssues(entry: Entry, path: Path, sources: Dossier['sources']): Issue[] {
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

const linkIssues = (entry: Entry, path: Path, ids: ReadonlySet<string>): Issue[] =>
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
