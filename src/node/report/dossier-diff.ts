/** Tells what has changed between two versions of a dossier, as an editor would: by entries, sides and figures. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { withoutCitations } from '../../dossier/citations.js';
import type { Dossier, Entry } from '../../dossier/schema/schema.js';

/** One change. @example { kind: 'side-gained', entry: 'the-strait', side: 'south', holder: 'Ministry of the South Coast' } */
export interface Change {
  readonly kind:
    | 'entry-added'
    | 'entry-removed'
    | 'renamed'
    | 'figure-changed'
    | 'reworded'
    | 'text-added'
    | 'text-removed'
    /** Anything else, such as a place or a table of figures. */
    | 'changed'
    | 'side-gained'
    | 'side-lost'
    | 'framing-added'
    | 'framing-removed'
    | 'alias-added'
    | 'alias-removed'
    | 'source-added'
    | 'source-removed'
    | 'source-changed';
  /** Id of the entry; absent for a change of the sources, events or notes. */
  readonly entry?: string;
  /** The field that changed, such as `background`. */
  readonly field?: string;
  readonly side?: string;
  readonly holder?: string;
  readonly before?: string;
  readonly after?: string;
}

/** Fields of an entry, and of a dossier, that are told of in words of their own. */
const toldOf = new Set([
  ...['id', 'name', 'gist', 'background', 'facts', 'note', 'contested', 'aliases', 'passages', 'descriptions'],
  ...['entries', 'events', 'notes', 'sources', '$schema'],
]);

/** @returns the changes entry by entry in the order of the new version, those of removed entries and of all else after them */
export function diffDossiers(before: Dossier, after: Dossier): Change[] {
  const old = new Map(before.entries.map((entry) => [entry.id, entry]));
  const now = new Set(after.entries.map(({ id }) => id));
  return [
    ...after.entries.flatMap((entry): Change[] => {
      const was = old.get(entry.id);
      return was ? entryChanges(was, entry) : [{ kind: 'entry-added', entry: entry.id, after: entry.name }];
    }),
    ...before.entries
      .filter(({ id }) => !now.has(id))
      .map(({ id, name }): Change => ({ kind: 'entry-removed', entry: id, before: name })),
    ...listChanges('events', textsBy(before.events, 'date'), textsBy(after.events, 'date')),
    ...listChanges('notes', textsBy(before.notes, 'id'), textsBy(after.notes, 'id')),
    ...sourceChanges(before, after),
    ...otherChanges(before, after),
  ];
}

/** The other fields whose values differ. */
const otherChanges = (before: object, after: object): Change[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !toldOf.has(field) && !isDeepStrictEqual(valueOf(before, field), valueOf(after, field)))
    .map((field) => ({ kind: 'changed', field }));

const valueOf = (object: object, field: string): unknown => (object as Readonly<Record<string, unknown>>)[field];

function entryChanges(before: Entry, after: Entry): Change[] {
  const entry = after.id;
  const [old, now] = [framingsOf(before), framingsOf(after)];
  const [oldSides, sides] = [sidesOf(before), sidesOf(after)];
  const name = before.name === after.name ? [] : [{ kind: 'renamed', before: before.name, after: after.name } as const];
  const changes: Change[] = [
    ...name,
    ...textChanges(textsOf(before), textsOf(after)),
    ...factChanges(factsOf(before), factsOf(after)),
    ...[...sides].filter((side) => !oldSides.has(side)).map((side) => ({ kind: 'side-gained', side }) as const),
    ...[...oldSides].filter((side) => !sides.has(side)).map((side) => ({ kind: 'side-lost', side }) as const),
    ...[...now].flatMap(([holder, said]): Change[] => {
      const was = old.get(holder);
      if (was === undefined) return [{ kind: 'framing-added', holder, after: said }];
      return was === said ? [] : [{ ...textChange('framing', was, said), holder }];
    }),
    ...[...old]
      .filter(([holder]) => !now.has(holder))
      .map(([holder, said]): Change => ({ kind: 'framing-removed', holder, before: said })),
    ...aliasChanges(before, after),
    ...otherChanges(before, after),
  ];
  return changes.map((change) => ({ entry, ...change }));
}

const framingsOf = ({ contested }: Entry): Map<string, string> =>
  new Map((contested?.framings ?? []).map(({ holder, wording, reason }) => [holder, `${wording} (${reason})`]));

const sidesOf = ({ contested }: Entry): Set<string> => new Set((contested?.framings ?? []).map(({ side }) => side));

/** The texts of an entry by their fields, without facts and framings. */
function textsOf({ gist, background, note, contested }: Entry): Map<string, string> {
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['gist', gist],
    ['background', background],
    ['note', note],
    ...(['weight', 'bodies', 'neutral', 'article'] as const).map((field) => [field, contested?.[field]] as const),
  ];
  return new Map(texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])));
}

const textChanges = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] => [
  ...[...after].flatMap(([field, text]): Change[] => {
    const was = before.get(field);
    if (was === undefined) return [{ kind: 'text-added', field, after: text }];
    return was === text ? [] : [textChange(field, was, text)];
  }),
  ...[...before]
    .filter(([field]) => !after.has(field))
    .map(([field, text]): Change => ({ kind: 'text-removed', field, before: text })),
];

const factsOf = ({ facts = [] }: Entry): string[] =>
  facts.map((fact) => (typeof fact === 'string' ? fact : `${fact.date}: ${fact.text}`));

/** Facts have no names: those that differ are taken for each other in their order. */
function factChanges(before: readonly string[], after: readonly string[]): Change[] {
  const [gone, added] = [
    before.filter((fact) => !after.includes(fact)),
    after.filter((fact) => !before.includes(fact)),
  ];
  const pairs = Math.min(gone.length, added.length);
  return [
    ...added.slice(0, pairs).map((fact, i) => textChange('facts', gone[i] ?? '', fact)),
    ...added.slice(pairs).map((fact) => ({ kind: 'text-added', field: 'facts', after: fact }) as const),
    ...gone.slice(pairs).map((fact) => ({ kind: 'text-removed', field: 'facts', before: fact }) as const),
  ];
}

/** A text in which a number has changed tells something else; one with the same numbers is worded otherwise. */
const textChange = (field: string, before: string, after: string): Change => {
  return { kind: figuresIn(before) === figuresIn(after) ? 'reworded' : 'figure-changed', field, before, after };
};

const figuresIn = (text: string): string =>
  (withoutCitations(text).match(/\d[\d.,]*\d|\d/gu) ?? []).toSorted().join(' ');

function aliasChanges(before: Entry, after: Entry): Change[] {
  const named = ({ aliases = [], passages = [], descriptions = [] }: Entry): Set<string> =>
    new Set(
      [...aliases, ...passages, ...descriptions].map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    );
  const [old, now] = [named(before), named(after)];
  return [
    ...[...now].filter((alias) => !old.has(alias)).map((alias) => ({ kind: 'alias-added', after: alias }) as const),
    ...[...old].filter((alias) => !now.has(alias)).map((alias) => ({ kind: 'alias-removed', before: alias }) as const),
  ];
}

/** Several texts of one key, as two events of a day, are one. */
function textsBy<Key extends string>(
  list: readonly (Readonly<Record<Key, string>> & { readonly text: string })[] | undefined,
  key: Key,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const item of list ?? []) {
    const before = texts.get(item[key]);
    texts.set(item[key], before === undefined ? item.text : `${before} ${item.text}`);
  }
  return texts;
}

const listChanges = (list: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] =>
  textChanges(before, after).map((change) => ({ ...change, field: `${list}: ${change.field ?? ''}` }));

const sourceChanges = ({ sources: before }: Dossier, { sources: after }: Dossier): Change[] => [
  ...Object.entries(after)
    .filter(([id]) => !Object.hasOwn(before, id))
    .map(([id, { title, publisher }]): Change => ({ kind: 'source-added', after: `${id}: ${title}, ${publisher}` })),
  ...Object.entries(before)
    .filter(([id]) => !Object.hasOwn(after, id))
    .map(([id, { title, publisher }]): Change => ({ kind: 'source-removed', before: `${id}: ${title}, ${publisher}` })),
  ...Object.entries(after)
    .filter(([id, source]) => Object.hasOwn(before, id) && !isDeepStrictEqual(before[id], source))
    .map(([id, { title, publisher }]): Change => ({ kind: 'source-changed', after: `${id}: ${title}, ${publisher}` })),
];
