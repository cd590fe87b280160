import { describe, expect, it } from 'vitest';
import { withSources } from '../../../src/dossier/cards/card-sources.js';
import { compileDossier } from '../../../src/dossier/compile.js';
import type { Alias, Dossier, Entry } from '../../../src/dossier/schema/schema.js';
import { anEntry, framing, fullDossier, soundDossier } from '../../cases/dossiers.js';
import { realDossier } from '../../cases/real-dossier.js';

const cardOf = (entry: Entry) => compileDossier(soundDossier({ entries: [entry] })).cards.cards[entry.id];
const aliasesOf = (entry: Entry): readonly Alias[] | undefined =>
  compileDossier(soundDossier({ entries: [entry] })).lexicon.entries[0]?.aliases;

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

describe('compiling a dossier', () => {
  it.each([
    ['2021-04', '2021-05', true],
    ['2021-04', '2021-04', undefined],
    ['2021-04', '2021-04-30', undefined],
    ['2021-04', '2021', undefined],
    ['2021-04-01', '2021-04', undefined],
    ['2021-04', '2022', true],
    ['2021-04', '2020-12-31', undefined],
    ['2021-04', '2014/2023', undefined],
    ['2021-04', '2023/2024', true],
    ['2020-06', '2020/2021', undefined],
    ['2020-06', '2020-06/2021-02', undefined],
    ['2020/2021', '2021-05', undefined],
    ['2020/2021', '2022', true],
  ])('with an article of %s, a fact of %s is told to be later than the article: %s', (article, date, later) => {
    const entry = anEntry('armenia', { facts: [{ date, text: 'A fact. [S1]' }] });
    const { cards } = compileDossier({ ...soundDossier({ entries: [entry] }), article: { title: 'A', date: article } });
    expect(cards.cards['armenia']?.facts?.[0]?.later).toBe(later);
  });

  it('phrases that are no names of an entry are kept apart from its names', () => {
    const phrases = {
      descriptions: ['the republic'],
      impliedBy: ['war'],
      members: ['war'],
      passages: ['a long claim about it'],
    };
    const entry = anEntry('armenia', { aliases: ['Hayastan'], ...phrases });
    expect(aliasesOf(entry)).toEqual([entry.name, 'Hayastan']);
    expect(compileDossier(soundDossier({ entries: [entry, anEntry('war')] })).phrases).toEqual({ armenia: phrases });
  });

  it('the words that a calm page marks go with the phrases, and the aliases stay as they are looked for', () => {
    const near = ['hill'];
    const entry = anEntry('war', {
      type: 'claim',
      name: '“the war”',
      aliases: [{ text: 'a war', focus: 'war' }, { text: 'some war', near, focus: 'some' }],
      passages: [{ text: 'a short war, they say', focus: 'short' }, 'a short war, we say'],
    }); // prettier-ignore
    const { phrases } = compileDossier(soundDossier({ entries: [entry] }));
    expect(aliasesOf(entry)).toEqual(['“the war”', 'a war', { text: 'some war', near }]);
    expect(phrases).toEqual({
      war: { passages: ['a short war, they say', 'a short war, we say'], focus: ['war', 'some', 'short'] },
    });
  });

  it('of a passage, the phrases say whose words it is, by the name of the entry where it is one of an entry', () => {
    const firefly = anEntry('firefly', { type: 'person', name: 'Rufus Firefly' });
    const claim = anEntry('claim', {
      type: 'claim',
      passages: [
        { text: 'nothing is over', speaker: 'firefly' },
        { text: 'all is over', speaker: 'Mrs Teasdale' },
      ],
    });
    expect(compileDossier(soundDossier({ entries: [firefly, claim] })).phrases).toEqual({
      claim: {
        passages: ['nothing is over', 'all is over'],
        speakers: { 'nothing is over': 'Rufus Firefly', 'all is over': 'Mrs Teasdale' },
      },
    });
  });

  it('what the dossier calls quiet, and demonyms, are quiet, unless they are disputed', () => {
    const contested = { framings: [framing(), framing({ holder: 'B' })] };
    const entries = [
      anEntry('nato', { mark: 'quiet' }),
      anEntry('turkish', { type: 'demonym' }),
      anEntry('azeri', { type: 'demonym', mark: 'quiet', contested }),
      anEntry('turkey'),
    ];
    const { lexicon, cards } = compileDossier(soundDossier({ entries }));
    expect(lexicon.entries.map(({ mark }) => mark)).toEqual(['quiet', 'quiet', undefined, undefined]);
    expect(cards.cards['nato']).not.toHaveProperty('mark');
  });

  it('the cards know the article and the sides, and the fingerprint is in the lexicon, where finding needs it', () => {
    const article = { title: 'A', publisher: 'P', date: '2021-04', fingerprint: 'AAAA' };
    const { cards, lexicon } = compileDossier({ ...soundDossier(), article, sides: { b: 'B', a: 'A' } });
    expect(cards.article).toEqual({ title: 'A', publisher: 'P', date: '2021-04' });
    expect(Object.keys(cards.sides ?? {})).toEqual(['b', 'a']);
    expect(lexicon.fingerprint).toBe('AAAA');
  });

  it('the lexicon keeps what finding needs of each entry and of the dossier', () => {
    const { lexicon } = compileDossier(fullDossier());
    expect(lexicon.entries.map(({ id, type, name, contested }) => [id, type, name, contested])).toEqual([
      ['armenia', 'place', undefined, false],
      ['war', 'event', undefined, true],
    ]);
    expect([lexicon.id, lexicon.lang, lexicon.title]).toEqual(['small', 'en', 'A small dossier']);
  });

  it('the lexicon has nothing that only a card shows', () => {
    const json = JSON.stringify(compileDossier(fullDossier()).lexicon);
    for (const text of ['What armenia is', 'independence', 'A ministry', 'A publisher', 'example.org'])
      expect(json).not.toContain(text);
  });

  it('the lexicon has the fingerprint of the article where the dossier has one', () => {
    const article = { title: 'A headline', fingerprint: 'AAAA' };
    expect(compileDossier(soundDossier({ article })).lexicon.fingerprint).toBe('AAAA');
    expect(compileDossier(soundDossier()).lexicon).not.toHaveProperty('fingerprint');
  });

  it('the name of an entry is the first of its aliases in the lexicon', () => {
    expect(aliasesOf(anEntry('baku', { name: 'Baku', aliases: ['Bakou'] }))).toEqual(['Baku', 'Bakou']);
    expect(aliasesOf(anEntry('baku', { name: 'Baku' }))).toEqual(['Baku']);
  });

  it('an alias that the dossier repeats is in the lexicon once', () => {
    expect(aliasesOf(anEntry('baku', { name: 'Baku', aliases: ['Bakou', 'Baku', 'Bakou'] }))).toEqual([
      'Baku',
      'Bakou',
    ]);
  });

  it('a card keeps all that it shows of its entry, and no aliases', () => {
    const { cards } = compileDossier(fullDossier());
    const { aliases, facts, ...shown } = fullDossier().entries[0]!;
    expect(aliases).toBeDefined();
    const asShown = facts?.map((text) => ({ text }));
    expect(cards.cards['armenia']).toEqual({ ...shown, facts: asShown, sources: ['S1', 'S2'] });
    expect(cards.sources).toEqual(fullDossier().sources);
    expect([cards.lang, cards.title, cards.reviewed]).toEqual(['en', 'A small dossier', '2021-03-04']);
  });

  it('a card has the periods of its figure in order, and no column without a value', () => {
    const rows = [{ name: 'It', values: [69, null, 43] }];
    const figure = { title: 'Shares', periods: ['2016–20', '2015–19', '2014–18'], rows, sources: ['S1'] };
    expect(cardOf(anEntry('armenia', { figure }))?.figure).toEqual({
      ...figure,
      periods: ['2014–18', '2016–20'],
      rows: [{ name: 'It', values: [43, 69] }],
    });
  });

  it('the cards have no position, course or sources of a place, nor a source that only a place rests on', () => {
    const place = { id: 'kura', kind: 'river' as const, names: [{ text: 'Kura', lang: 'en' }], lat: 40, lon: 48 };
    const course: [number, number][] = [[40, 47], [40, 48]]; // prettier-ignore
    const { sources, ...rest } = soundDossier();
    const atlas = { title: 'Atlas', publisher: 'P', status: 'read' as const };
    const { cards } = compileDossier({ ...rest, sources: { ...sources, S9: atlas }, places: [{ ...place, course, sources: ['S9'] }] }); // prettier-ignore
    expect(cards.places).toEqual([{ id: 'kura', kind: 'river', names: place.names }]);
    expect(Object.keys(cards.sources)).toEqual(Object.keys(sources));
  });

  it('the sides of a dispute stand together, and within a side the framings are as in the dossier', () => {
    const framings = ['b', 'a', 'b', 'c'].map((side, i) => framing({ side, holder: `Holder ${String(i)}` }));
    const card = cardOf(anEntry('war', { contested: { framings, weight: 'Even.' } }));
    expect(card?.contested?.framings.map(({ side, holder }) => `${side} ${holder}`)).toEqual([
      'a Holder 1',
      'b Holder 0',
      'b Holder 2',
      'c Holder 3',
    ]);
    expect(card?.contested?.weight).toBe('Even.');
  });

  it('over the entries of a dossier each side is first and last as often as another', () => {
    const sides = { south: 'South', north: 'North', east: 'East' };
    const framings = Object.keys(sides).map((side) => framing({ side, holder: `Ministry of the ${side}` }));
    const entries = Array.from({ length: 6 }, (_, i) => anEntry(`war-${String(i)}`, { contested: { framings } }));
    const { cards } = compileDossier(soundDossier({ sides, entries })).cards;
    const placed = (at: number): string[] =>
      Object.values(cards).map(({ contested }) => contested?.framings.at(at)?.side ?? '');
    expect(placed(0)).toEqual(['south', 'north', 'east', 'south', 'north', 'east']);
    expect(placed(-1)).toEqual(['east', 'south', 'north', 'east', 'south', 'north']);
  });

  it.each([
    ['a day in its field', { date: '2021-05-01' }, true],
    ['an earlier day in its field, whatever its sources', { date: '2021-03', sources: ['S2'] }, undefined],
    ['a year after its holder’s name', { holder: 'A ministry, 2023' }, true],
    ['a year before the article, quoted later', { holder: 'A ministry, May 2015', sources: ['S2'] }, undefined],
    ['a year of the article alone', { holder: 'A ministry, 2021' }, undefined],
    ['no year, but sources that are all later', { sources: ['S2'] }, true],
    ['sources of which one is earlier', { sources: ['S1', 'S2'] }, undefined],
    ['a source without a date', { sources: ['S3'] }, undefined],
  ])('a framing with %s is told to be later than an article of April 2021: %o, %s', (_, change, later) => {
    const { S1 } = soundDossier().sources;
    const sources = { S1: { ...S1!, date: '2020' }, S2: { ...S1!, date: '2022-01-03' }, S3: { ...S1!, date: 'n.d.' } };
    const contested = { framings: [framing({ holder: 'A', ...change }), framing({ holder: 'B', date: '2020' })] };
    const dossier = soundDossier({ sources, entries: [anEntry('armenia', { contested })] });
    const { cards } = compileDossier({ ...dossier, article: { title: 'A', date: '2021-04' } }).cards;
    expect(cards['armenia']?.contested?.framings.map((one) => one.later)).toEqual([later, undefined]);
  });

  it('the sources of a card are numbered in the order in which a reader meets them', () => {
    const card = cardOf(
      anEntry('war', {
        background: 'A [S3]. B [S1].',
        facts: ['C [S3][S2]'],
        contested: {
          framings: [framing({ holder: 'B', sources: ['S6', 'S1'] }), framing({ holder: 'A', sources: ['S5'] })],
          article: 'G [S10]',
          neutral: 'F [S9]',
          bodies: 'E [S8]',
          weight: 'D [S7]',
        },
      }),
    );
    expect(card?.sources).toEqual(['S3', 'S1', 'S2', 'S7', 'S6', 'S5', 'S8', 'S9', 'S10']);
  });

  it('the built-in cards, which come without their lists of sources, get the same lists again', () => {
    const { cards } = compileDossier(realDossier());
    const bare = Object.entries(cards.cards).map(([id, { sources: _sources, ...card }]) => [id, card] as const);
    expect(withSources({ ...cards, cards: Object.fromEntries(bare) })).toEqual(cards);
  });

  it('compiling gives the same for the same dossier, and leaves that as it was', () => {
    const dossier = freeze(fullDossier());
    expect(compileDossier(dossier)).toEqual(compileDossier(fullDossier()));
    expect(dossier).toEqual(fullDossier());
  });

  it('a compiled dossier survives the way through JSON', () => {
    const compiled = compileDossier(realDossier());
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });
});

describe('the built-in dossier, compiled', () => {
  const dossier: Dossier = realDossier();
  const { lexicon, cards } = compileDossier(dossier);

  it('the built-in dossier has a card for every entry that can be found', () => {
    expect(lexicon.entries.map(({ id }) => id)).toEqual(dossier.entries.map(({ id }) => id));
    expect(Object.keys(cards.cards).sort()).toEqual(dossier.entries.map(({ id }) => id).sort());
  });

  it('the built-in dossier has every source that one of its cards cites', () => {
    const cited = Object.values(cards.cards).flatMap(({ sources }) => sources);
    expect(cited.filter((id) => !Object.hasOwn(cards.sources, id))).toEqual([]);
  });
});
