/** What is too large for a dossier is refused by counting, before it is checked, and the check itself ends early. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import { referenceIssues } from '../../../src/dossier/check-references.js';
import type { Issue, IssueCode } from '../../../src/dossier/issue.js';
import { limits } from '../../../src/dossier/limits.js';
import { parseCards, parseLexicon } from '../../../src/dossier/parse-parts.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import { describeIssue, summarizeIssues } from '../../../src/locales/issue-sentences.js';
import { withValueAt } from '../../cases/broken-dossiers.js';
import { anEntry, framing, fullDossier, soundDossier } from '../../cases/dossiers.js';

type Path = Issue['path'];
const times = (count: number, item: unknown = {}): unknown[] => Array<unknown>(count).fill(item);
const record = (count: number, item: unknown, prefix: string): object =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${String(i)}`, item]));

const entry: Path = ['entries', 0];
const contested: Path = ['entries', 1, 'contested'];
const figure = (values: unknown[]) => {
  return { title: 'Tons', periods: ['2020'], rows: [{ name: 'It', values }], sources: ['S1'] };
};
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
const circle: Record<string, unknown> = {};
circle['entries'] = [circle];
/** Lists in lists: few objects in memory, and more values than could ever be read. */
const bomb = times(4000, times(4000, times(4000)));

/** What is put where in a sound dossier, and where and as what it is refused. */
const oversized: readonly [what: string, at: Path, value: unknown, code: IssueCode, path?: Path][] = [
  ['2 MB of empty entries', ['entries'], times(660_000), 'too-many'],
  ['150,000 sources of one framing', [...contested, 'framings', 0, 'sources'], times(150_000, 'S1'), 'too-many'],
  ['41 sources of one framing', [...contested, 'framings', 0, 'sources'], times(41, 'S1'), 'too-many'],
  ['41 sources of a figure', [...entry, 'figure'], { ...figure([1]), sources: times(41, 'S1') }, 'too-many', [...entry, 'figure', 'sources']],
  ['200,000 values of a figure', [...entry, 'figure'], figure(times(200_000, 1)), 'too-many', [...entry, 'figure', 'rows', 0, 'values']],
  ['9 values of a figure', [...entry, 'figure'], figure(times(9, 1)), 'too-many', [...entry, 'figure', 'rows', 0, 'values']],
  ['a number beyond counting', [...entry, 'figure'], figure([1e300]), 'wrong-type', [...entry, 'figure', 'rows', 0, 'values', 0]],
  ['a number that is none', [...entry, 'figure'], figure([Number.NaN]), 'wrong-type', [...entry, 'figure', 'rows', 0, 'values', 0]],
  ['25 required sides', [...contested, 'requiredSides'], times(25, 'az'), 'too-many'],
  ['25 sides', ['sides'], record(25, 'A side', 's'), 'too-many'],
  ['51 translations', ['translations'], record(51, 'x.json', 'en-a'), 'not-a-language', ['translations', 'en-a0']],
  ['100,000 places', ['places'], times(100_000), 'too-many'],
  ['100,000 cues of an alias', [...entry, 'aliases', 0], { text: 'A', near: times(100_000, 'x') }, 'too-many', [...entry, 'aliases', 0, 'near']],
  ['a text with more citations than can be read', [...entry, 'background'], 'It is. '.concat('[S1]'.repeat(41)), 'too-many'],
  ['lists that are too deep', ['title'], nested(2000), 'too-deep'],
  ['itself', ['entries'], [circle], 'too-deep'],
  ['more values than all lists together may have', ['entries'], bomb, 'too-many', []],
  ['more letters than a file may have', ['title'], 'x'.repeat(limits.fileBytes + 1), 'too-large', []],
]; // prettier-ignore

describe('a dossier that is too large', () => {
  it.each(oversized)('a dossier with %s is refused, and the place is named', (_, at, value, code, path = at) => {
    const { dossier, issues } = parseDossier(withValueAt(fullDossier(), at, value));
    expect(dossier).toBeUndefined();
    expect(issues.length).toBeLessThanOrEqual(limits.issues);
    const [first] = issues.filter((issue) => issue.code === code);
    if (code === 'too-deep') expect(first?.path.length).toBeLessThanOrEqual(limits.depth + 1);
    else expect(first?.path).toEqual(path);
    expect(describeIssue(first!)).not.toMatch(/undefined|\{\w+\}/u);
  });

  it('a dossier in which more sides speak than can stand side by side is refused, in parts too', () => {
    const entries = Array.from({ length: 3 }, (_, i) =>
      anEntry(`e${String(i)}`, {
        contested: {
          framings: Array.from({ length: 12 }, (__, j) =>
            framing({ side: `s${String(i)}-${String(j)}`, holder: `H${String(j)}` }),
          ),
        },
      }),
    );
    const dossier = soundDossier({ entries });
    const { lexicon, cards } = compileDossier(dossier);
    const side = ['contested', 'framings', 0, 'side'];
    expect(parseDossier(dossier).issues.map(({ code, path }) => [code, path])).toEqual([['too-many', ['entries', 2, ...side]]]); // prettier-ignore
    expect(parseCards(cards, lexicon).issues.map(({ code, path }) => [code, path])).toEqual([['too-many', ['cards', 'e2', ...side]]]); // prettier-ignore
  });

  it('a dossier as large as any honest one is taken: 100,000 aliases', () => {
    const aliases = (of: number) => Array.from({ length: 200 }, (_, i) => `Name ${String(of)} ${String(i)}`);
    const entries = Array.from({ length: 500 }, (_, i) => anEntry(`e${String(i)}`, { aliases: aliases(i) }));
    const { dossier, issues } = parseDossier(soundDossier({ entries }));
    expect(issues).toEqual([]);
    const { lexicon, phrases } = compileDossier(dossier!);
    expect(parseLexicon({ ...lexicon, phrases, cards: 'x.json' }).issues).toEqual([]);
  });
});

/** An entry that counts how often it is read. */
function counted(reads: { count: number }, value: object): object {
  return new Proxy(value, {
    get(target, key, receiver) {
      if (key === 'id') reads.count++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

describe('the work of a check', () => {
  const { lexicon, cards } = compileDossier(soundDossier());
  const ofCards = (value: unknown): readonly Issue[] => parseCards(value, lexicon).issues;
  const ofWhole = (value: unknown): readonly Issue[] => parseDossier(value).issues;

  it.each<[string, (value: unknown) => readonly Issue[], (item: object) => unknown]>([
    ['entries without any field', ofWhole, (item) => ({ ...soundDossier(), entries: [...times(4998), item] })],
    ['entries with twenty facts that are none', ofWhole, (item) => ({ ...soundDossier(), entries: [...times(4998, { facts: times(20) }), item] })],
    ['sources without any field', ofWhole, (item) => ({ ...soundDossier(), sources: { ...record(4998, {}, 'S'), S4998: item } })],
    ['cards without any field', ofCards, (item) => ({ ...cards, cards: { ...record(4998, {}, 'c'), last: item } })],
    ['cards with keys that are no ids', ofCards, (item) => ({ ...cards, cards: { ...record(4998, {}, '!'), last: item } })],
  ])('the check of %s ends once there are enough issues, and counts what is left without checking it', (_, issuesOf, made) => {
    const reads = { count: 0 };
    expect(issuesOf(made(counted(reads, { id: 'last' })))).toHaveLength(limits.issues);
    // Once, by the count.
    expect(reads.count).toBe(1);
  }); // prettier-ignore

  it('references that name nothing are looked for no longer than until there are enough issues', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => anEntry(`e${String(i)}`, { background: '[S9]' }));
    const issues = referenceIssues(soundDossier({ entries }));
    for (let i = 0; i < 50; i++) expect(issues.next().value).toMatchObject({ path: ['entries', i, 'background'] });
    expect(parseDossier(soundDossier({ entries })).issues).toHaveLength(limits.issues);
  });

  it('a list of issues that is full is told as one that may go on', () => {
    const { issues } = parseDossier({ ...soundDossier(), entries: times(5000) });
    expect(summarizeIssues(issues)).toContain('(and at least 49 more');
    expect(summarizeIssues(issues.slice(0, 3))).toContain('(and 2 more');
  });

  it('no JSON at all makes the checks throw, or give more issues than the limit', () => {
    const { lexicon } = compileDossier(soundDossier());
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        const value: unknown = JSON.parse(json);
        for (const { issues } of [parseDossier(value), parseLexicon(value), parseCards(value, lexicon)]) {
          expect(issues.length).toBeGreaterThan(0);
          expect(issues.length).toBeLessThanOrEqual(limits.issues);
        }
      }),
    );
  });
});

describe('an id that every object has', () => {
  const ids = ['constructor', 'prototype', 'valueof', 'tostring'];
  const dossier = soundDossier({
    sides: Object.fromEntries([...ids, 'other'].map((id) => [id, 'A side'])),
    entries: ids.map((id) =>
      anEntry(id, {
        descriptions: ['the thing'],
        related: ids,
        contested: { framings: [framing({ side: id }), framing({ side: 'other', holder: 'Another' })] },
      }),
    ),
  });

  it('an id that every object has, such as “constructor”, is one as good as others, also in parts', () => {
    expect(parseDossier(dossier).issues).toEqual([]);
    const { lexicon, phrases, cards } = compileDossier(dossier);
    const sent = JSON.parse(JSON.stringify({ ...lexicon, phrases, cards: 'x.json' })) as unknown;
    const { sound } = parseLexicon(sent);
    expect(Object.keys(sound?.phrases ?? {})).toEqual(ids);
    const got = parseCards(JSON.parse(JSON.stringify(cards)), lexicon);
    expect(got.issues).toEqual([]);
    expect(Object.keys(got.sound?.cards ?? {})).toEqual(ids);
    expect(Object.keys(got.sound?.sides ?? {})).toEqual([...ids, 'other']);
  });

  it.each(['phrases', 'cards', 'sources', 'sides'])('a “__proto__” among the %s is refused, and changes no object', (field) => {
    const { lexicon, phrases, cards } = compileDossier(fullDossier());
    const hostile = JSON.parse('{"__proto__":{"polluted":true}}') as object;
    const checks = [
      parseLexicon({ ...lexicon, phrases, cards: 'x.json', ...(field === 'phrases' ? { phrases: hostile } : {}) }),
      parseCards({ ...cards, ...(field === 'phrases' ? {} : { [field]: hostile }) }, lexicon),
    ];
    expect(checks.some(({ issues }) => issues.some(({ code, path }) => code === 'not-an-id' && path.at(-1) === '__proto__'))).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  }); // prettier-ignore
});
