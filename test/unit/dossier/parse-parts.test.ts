import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import type { Issue, IssueCode } from '../../../src/dossier/issue.js';
import { limits } from '../../../src/dossier/limits.js';
import { parseCards, parseLexicon } from '../../../src/dossier/parse-parts.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { describeIssue } from '../../../src/locales/issue-sentences.js';
import { withValueAt } from '../../cases/broken-dossiers.js';
import { anEntry, fullDossier, soundDossier } from '../../cases/dossiers.js';
import { realDossier } from '../../cases/real-dossier.js';

const mapped = (): Dossier => {
  const names = [{ text: 'Yerevan', lang: 'en' }];
  const [armenia = anEntry('armenia'), ...others] = fullDossier().entries;
  return {
    ...fullDossier(),
    places: [{ id: 'yerevan', names, lat: 40.2, lon: 44.5 }],
    events: [{ date: '2020-09/2020-11', text: 'A war. [S1]' }],
    notes: [{ id: 'a-note', kind: 'typo', quote: 'teh', text: 'A slip. [S1]' }],
    entries: [
      {
        ...armenia,
        place: ['yerevan'],
        passages: ['a long claim about it'],
        aliases: [{ text: 'Ann', near: ['war'] }],
        facts: [{ date: '2021-05', text: 'A fact. [S2]' }],
        figure: { title: 'Tons', periods: ['2020'], rows: [{ name: 'It', values: [null] }], sources: ['S1'] },
      },
      ...others,
    ],
  };
};
const mostWordings = {
  aliases: Array.from({ length: limits.aliasesPerEntry }, (_, i) => `alias ${String(i)}`),
  passages: Array.from({ length: limits.passagesPerEntry }, (_, i) => `${String(i)} ${'x'.repeat(limits.line - 3)}`),
};
const { lexicon, phrases, cards: bareCards } = compileDossier(mapped());
const map = { width: 1200, height: 600, land: 'M0 0l10-5 3 4zM5 5l-1-1', borders: '', rivers: '', disputed: '' };
const places = bareCards.places.map((place) => ({ ...place, at: [[1, 599.5]], around: [0, 0, 9, 9] }));
const cards = { ...bareCards, places, map };
const part = { ...lexicon, phrases, cards: 'small.cards.json' };

/** As from a file: an object of JSON has no fields without a value. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const at = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path]);

describe('the parts of a dossier', () => {
  it.each([
    ['a small one', soundDossier()],
    ['one with everything', mapped()],
    ['one with as many aliases as may be', soundDossier({ entries: [anEntry('armenia', mostWordings)] })],
    ['the built-in one', realDossier()],
  ])('the parts of a dossier are sound as they are compiled from %s', (_, dossier) => {
    const compiled = compileDossier(dossier);
    const whole = sent({ ...compiled.lexicon, phrases: compiled.phrases, cards: 'x' });
    expect(parseLexicon(whole)).toEqual({ sound: whole, issues: [] });
    expect(parseCards(sent(compiled.cards), compiled.lexicon)).toEqual({ sound: sent(compiled.cards), issues: [] });
  });

  it('the parts of a dossier are not taken for a whole one', () => {
    expect(parseDossier(part).dossier).toBeUndefined();
    expect(parseDossier(cards).dossier).toBeUndefined();
  });
});

const brokenLexicons: readonly [IssueCode, Issue['path'], unknown][] = [
  ['missing-field', ['entries'], undefined],
  ['missing-field', ['entries', 0, 'aliases'], undefined],
  ['missing-field', ['entries', 0, 'contested'], undefined],
  ['wrong-type', ['entries', 0, 'contested'], 'yes'],
  ['wrong-type', ['cards'], {}],
  ['too-long', ['cards'], 'x'.repeat(limits.url + 1)],
  ['wrong-type', ['fingerprint'], 'not base64!'],
  ['markup', ['entries', 0, 'name'], '<b>'],
  ['too-many', ['entries', 0, 'aliases'], Array<string>(222).fill('x')],
  ['too-many', ['entries'], Array<object>(limits.entries + 1).fill(lexicon.entries[0] as object)],
  ['unknown-field', ['entries', 0, 'onclick'], 'x'],
  ['duplicate-id', ['entries', 1, 'id'], 'armenia'],
];

describe('a lexicon', () => {
  it.each(brokenLexicons)('a lexicon with %s at %j is refused, and that place is named', (code, path, value) => {
    const { sound, issues } = parseLexicon(withValueAt(part, path, value));
    expect(sound).toBeUndefined();
    expect(at(issues)).toContainEqual([code, path]);
  });
});

const card = ['cards', 'armenia'];
const brokenCards: readonly [IssueCode, Issue['path'], unknown][] = [
  ['missing-field', ['cards', 'war'], undefined],
  ['missing-field', ['events'], undefined],
  ['wrong-type', [...card, 'id'], 'war'],
  ['unknown-field', [...card, 'aliases'], ['x']],
  ['unknown-field', [...card, 'html'], '<b>'],
  ['markup', [...card, 'background'], '<script>'],
  ['no-source', [...card, 'background'], 'Nobody says so.'],
  ['unknown-source', [...card, 'background'], 'So it says. [S9]'],
  ['unknown-source', [...card, 'sources'], ['S1', 'S2', 'S9']],
  ['unknown-source', card, { ...bareCards.cards['armenia'], sources: ['S1'] }],
  ['wrong-type', [...card, 'facts', 0, 'later'], false],
  ['unknown-place', [...card, 'place'], 'atlantis'],
  ['unknown-entry', [...card, 'related', 0], 'nowhere'],
  ['not-a-link', ['sources', 'S1', 'url'], 'javascript:alert(1)'],
  ['no-source', ['events', 0, 'text'], 'A war.'],
  ['not-a-date', ['events', 0, 'date'], 'last year'],
  ['unknown-field', ['places', 0, 'lat'], 40],
  ['not-one-of', ['places', 0, 'kind'], 'lake'],
  ['wrong-type', ['map', 'width'], Infinity],
  ['wrong-type', ['map', 'height'], limits.mapSize + 1],
  ['wrong-type', ['places', 0, 'at', 0, 0], NaN],
  ['wrong-type', ['places', 0, 'at', 0, 1], -1],
  ['too-many', ['places', 0, 'at'], Array<[number, number]>(limits.spotsPerPlace + 2).fill([1, 1])],
  ['wrong-type', ['places', 0, 'around', 3], Infinity],
  ['too-long', ['map', 'land'], 'M0 0l1 1'.repeat(limits.mapPath)],
]; // prettier-ignore

describe('the cards', () => {
  it.each(brokenCards)('cards with %s at %j are refused, and that place is named', (code, path, value) => {
    const { sound, issues } = parseCards(withValueAt(cards, path, value), lexicon);
    expect(sound).toBeUndefined();
    expect(at(issues)).toContainEqual([code, path]);
    for (const issue of issues) expect(describeIssue(issue)).not.toMatch(/\{\w+\}|undefined/u);
  });

  it.each([
    ['M0 0l1 1', true],
    ['M10-20l-1-1 300 4z', true],
    ['M0 0l1 1M2 2l3 3z', true],
    ['', true],
    ['0 0l1 1', false],
    ['M0 0', false],
    ['M0 0l1', false],
    ['M0 0l1 1 2', false],
    ['M0 0l1 --1', false],
    ['M0 0l1 1e5', false],
    ['M0,0l1,1', false],
    ['M0 0L1 1', false],
    ['M0 0l123456 1', false],
    ['url(#x)', false],
  ])('cards may have %j for the lines of a map: %s', (land, isTaken) => {
    expect(parseCards({ ...cards, map: { ...map, land } }, lexicon).sound !== undefined).toBe(isTaken);
  });

  it('cards of another dossier are refused, as each entry of the lexicon must have its card', () => {
    const { cards: others } = compileDossier(soundDossier({ entries: [anEntry('georgia')] }));
    expect(at(parseCards(others, lexicon).issues)).toEqual([
      ['missing-field', ['cards', 'armenia']],
      ['missing-field', ['cards', 'war']],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('cards that only inherit a card for %s have none', (id) => {
    const needs = { ...lexicon, entries: [{ ...lexicon.entries[0]!, id }] };
    expect(at(parseCards(cards, needs).issues)).toEqual([['missing-field', ['cards', id]]]);
  });
});

describe('a part', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['a proxy that throws', new Proxy({}, { get: () => { throw new Error('hostile'); }, has: () => true })],
  ])('a part that is %s is refused, and nothing is thrown', (_, value) => {
    expect(parseLexicon(value).issues.length).toBeGreaterThan(0);
    expect(parseCards(value, lexicon).issues.length).toBeGreaterThan(0);
  }); // prettier-ignore

  it.each<[(string | number)[]]>([
    [['cards']],
    [['cards', 'armenia']],
    [['cards', 'armenia', 'facts', 0]],
    [['cards', 'war', 'contested', 'framings', 0]],
    [['sources']],
    [['places', 0]],
    [['map']],
    [['places', 0, 'at']],
    [['places', 0, 'around']],
    [['map', 'land']],
  ])('checking cards throws nothing, whatever stands at %j', (at) => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        const { sound, issues } = parseCards(withValueAt(cards, at, value), lexicon);
        expect(sound === undefined).toBe(issues.length > 0);
        expect(issues.length).toBeLessThanOrEqual(limits.issues);
      }),
    );
  });
});
