import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { DossierError } from '../../../src/dossier/dossier-error.js';
import { limits } from '../../../src/dossier/limits.js';
import { loadDossier } from '../../../src/dossier/load/load.js';
import type { LoadedDossier } from '../../../src/dossier/load/loaded-dossier.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import { describeIssue } from '../../../src/locales/issue-sentences.js';
import { withValueAt } from '../../cases/broken-dossiers.js';
import { anEntry, fullDossier, soundDossier } from '../../cases/dossiers.js';
import { rawDossier } from '../../cases/real-dossier.js';

const never = new AbortController().signal;

/** Refused with at least one issue and no more than the limit, each of which can be told to a person. */
function expectRefused(value: unknown): void {
  const { dossier, issues } = parseDossier(value);
  expect(dossier).toBeUndefined();
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(limits.issues);
  for (const issue of issues) expect(describeIssue(issue).length).toBeLessThan(2500);
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

const places = [
  ['title'],
  ['sources'],
  ['sources', 'S1'],
  ['sources', 'S1', 'url'],
  ['article'],
  ['entries'],
  ['entries', 0],
  ['entries', 0, 'aliases'],
  ['entries', 0, 'native', 0],
  ['entries', 1, 'contested'],
  ['entries', 1, 'contested', 'framings', 0],
];

describe('a hostile dossier', () => {
  it('a value of any kind that is no dossier is refused, for reasons that can be told to a person', () => {
    fc.assert(fc.property(anything, expectRefused), { numRuns: 500 });
  });

  it('checking throws nothing, whatever stands in an otherwise sound dossier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (at, value) => {
        const { dossier, issues } = parseDossier(withValueAt(fullDossier(), at, value));
        expect(dossier === undefined).toBe(issues.length > 0);
        expect(issues.length).toBeLessThanOrEqual(limits.issues);
      }),
      { numRuns: 1000 },
    );
  });

  it('a text or JSON that is no dossier is refused, as a page loads it, with a DossierError and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (json) => {
        const thrown: unknown = await loadDossier({ json }, never).catch((error: unknown) => error);
        expect(thrown).toBeInstanceOf(DossierError);
      }),
    );
  });

  it('a dossier that is broken somewhere is refused, or else it compiles, finds mentions, and has no markup to show', async () => {
    const whole = rawDossier();
    const paths = pathsIn(whole).filter(({ length }) => length > 0);
    const damage = fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, '<b>x</b>', '&lt;', '\u202e', '', ' ', [], {}, -1, 1e9))); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 2 }), async (damages) => {
        const value = damages.reduce((dossier, [at, broken]) => withValueAt(dossier, at, broken), whole);
        const result = await loadDossier({ object: value }, never).catch((error: unknown) => error);
        if (result instanceof DossierError) {
          expect(result.issues.length).toBeGreaterThan(0);
          expect(result.message.length).toBeLessThan(100_000);
          return;
        }
        const { lexicon, phrases, cards } = result as LoadedDossier;
        const compiled = JSON.stringify([lexicon, await phrases(), await cards()]);
        expect(compiled).not.toMatch(/<\/?[a-z!?]/iu);
        expect(compiled.length).toBeLessThan(limits.fileBytes);
        const { dossier } = parseDossier(value);
        expect(annotate('NATO said that Turkey and Azerbaijan, the two countries, agree.', dossier!)).toBeInstanceOf(
          Array,
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, unknown]>([
    ['deep arrays', nested(50_000, (inner) => [inner])],
    ['deep objects', nested(50_000, (inner) => ({ entries: [inner] }))],
    ['deep sources', { ...soundDossier(), sources: nested(50_000, (inner) => ({ S1: inner })) }],
    ['a huge array', Array(1_000_000)],
    ['a huge array for entries', { ...soundDossier(), entries: Array(200_000).fill(5) }],
    ['a huge array for a name', withValueAt(fullDossier(), ['entries', 0, 'name'], Array(200_000).fill('x'))],
    ['many unknown fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`f${String(i)}`, i]))],
    ['a field with a very long name', { ...soundDossier(), ['x'.repeat(1_000_000)]: 1 }],
    ['a very long text', withValueAt(fullDossier(), ['entries', 0, 'background'], 'x'.repeat(2_000_000))],
    ['a very long id', withValueAt(fullDossier(), ['entries', 0, 'id'], 'a-'.repeat(1_000_000))],
    ['a very long type', withValueAt(fullDossier(), ['entries', 0, 'type'], 'x'.repeat(1_000_000))],
    ['a very long date', { ...soundDossier(), reviewed: '1'.repeat(1_000_000) }],
    ['a very long link', withValueAt(fullDossier(), ['sources', 'S1', 'url'], `https://${'a.'.repeat(1_000_000)}`)],
    ['a very long language', { ...soundDossier(), lang: `en${'-aa'.repeat(500_000)}!` }],
    [
      'an unknown source with a very long name',
      withValueAt(fullDossier(), ['entries', 0, 'facts', 0], `[${'x'.repeat(1990)}]`),
    ],
    ['a __proto__ key', JSON.parse('{"__proto__":{"entries":[]},"id":"x"}')],
    ['a __proto__ entry', { ...soundDossier(), entries: [JSON.parse('{"__proto__":{"id":"x"}}')] }],
    ['a constructor key', { ...soundDossier(), constructor: { prototype: { polluted: true } } }],
    ['fields that are inherited', Object.create(fullDossier(), { extra: { value: 1, enumerable: true } })],
    [
      'a getter that throws',
      {
        get id() {
          throw new Error('hostile');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('hostile');
          },
          has: () => {
            throw new Error('hostile');
          },
        },
      ),
    ],
    ['a revoked proxy', revoked()],
  ])('a dossier with %s is refused', (_, value) => {
    expectRefused(value);
  });

  it('a dossier with a __proto__ key among its sources pollutes no prototype', () => {
    const value = JSON.stringify(fullDossier()).replace('"sources":{', '"sources":{"__proto__":{"polluted":true},');
    const { dossier } = parseDossier(JSON.parse(value));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(dossier?.sources['polluted']).toBeUndefined();
  });

  it('a citation of a name that every object has, such as “constructor”, counts as no source', () => {
    const entries = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((name) =>
      anEntry(name.toLowerCase(), { background: `A claim. [${name}]` }),
    );
    const { issues } = parseDossier(soundDossier({ entries }));
    expect(issues.map(({ code }) => code)).toEqual(Array<string>(4).fill('no-source'));
  });

  it('a dossier with thousands of faults gets the first issues, and no more than the limit', () => {
    const { issues } = parseDossier({ ...soundDossier(), entries: Array(4000).fill(5) });
    expect(issues.map(({ path }) => path)).toEqual(Array.from({ length: limits.issues }, (_, i) => ['entries', i]));
  });
});

type Path = readonly (string | number)[];

/** Every place in a value that came from JSON. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keyed = Array.isArray(value) ? value.map((item: unknown, i) => [i, item] as const) : Object.entries(value);
  return [at, ...keyed.flatMap(([key, item]) => pathsIn(item, [...at, key]))];
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
