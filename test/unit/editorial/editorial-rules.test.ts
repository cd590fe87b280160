import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/text/edit-distance.js';
import { editorialFindings } from '../../../src/editorial/editorial-rules.js';
import { compareQuotations } from '../../../src/editorial/rules/excerpt-rules.js';
import { placeFindings } from '../../../src/editorial/rules/place-rules.js';
import type { Dossier, Entry } from '../../../src/dossier/schema/schema.js';
import { foldText } from '../../../src/text/fold-text.js';
import { anEntry, aSource, framing, soundDossier } from '../../cases/dossiers.js';

const source = { ...aSource, url: 'https://example.org/1' };
const article = { title: 'A headline', date: '2021-04' };

const codesOf = (entries: Entry[], more: Partial<Dossier> = {}): string[] =>
  editorialFindings(soundDossier({ article, sources: { S1: source }, entries, ...more }), foldText).map(
    ({ code }) => code,
  );

const ofBackground = (text: string): string[] =>
  codesOf([anEntry('armenia', { background: `${text} This is a sentence. [S1]` })]);

const ofAliases = (aliases: Entry['aliases'], others: Entry['aliases'] = []): string[] =>
  codesOf([
    anEntry('one', { name: 'Nagorno-Karabakh', background: 'A place. [S1] It is.', aliases }),
    anEntry('two', { name: 'Azerbaijan', background: 'A place. [S1] It is.', aliases: others }),
  ]);

describe('the rules on wording', () => {
  it.each([
    'It is “the puppet regime” to its neighbour. [S1]',
    'The Victory Park is in the east. [S1]',
    'It is a member of the Puppet Theatre Union. [S1]',
    'He said so on 3 April 2020. [S1]',
    'From 27 September to 10 November 2020 it was at war. [S1]',
    'It knows nothing of the unknown island. [S1]',
    'Between 4,000 and 6,000 people died. [S1]',
    'Its ministry says that 6,000 people died. [S1]',
    'In 2020 many people were displaced. [S1]',
    'It calls itself “a state” and is one. [S1]',
    'It’s the neighbours’ hill. [S1]',
    'As of 2023 it has a parliament. [S1]',
  ])('the rules on wording let pass: %s', (text) => {
    expect(ofBackground(text)).toEqual([]);
  });

  it.each<[text: string, ...codes: string[]]>([
    ['Separatists occupied the liberated hill. [S1]', 'loaded-word', 'loaded-word', 'loaded-word'],
    ['The regime alleged much. [S1]', 'loaded-word', 'doubtful-verb'],
    ['It currently holds a hill. [S1]', 'relative-date'],
    ['It fell on 10.11.2020. [S1]', 'unclear-date'],
    ['Some 6,000 people died. There it ends.', 'uncited-figure'],
    ["It calls itself 'a state' today. [S1]", 'relative-date', 'straight-quote'],
    ['It calls itself a state” and is one. [S1]', 'open-quotation'],
    ['It is “a “state” and is one. [S1]', 'open-quotation'],
  ])('the rules on wording refuse: %s', (text, ...codes) => {
    expect(ofBackground(text)).toEqual(codes);
  });

  it('the rules on wording look at events as well as entries', () => {
    const entries = [anEntry('armenia', { background: 'A place. [S1] It is.' })];
    const events = [{ date: '2020', text: 'The regime fell. [S1]' }];
    expect(codesOf(entries, { events })).toEqual(['loaded-word']);
  });
});

describe('the rules on aliases', () => {
  it.each<[what: string, aliases: NonNullable<Entry['aliases']>, others?: NonNullable<Entry['aliases']>]>([
    ['plurals', ['Karabakhs', 'Karabakh']],
    ['one more letter at the end in another entry', ['Karabakh'], ['Karabakhi']],
    ['American spelling', ['training centre', 'training center', 'recognised area', 'recognized area']],
    ['transliterations', ['Hadrout area', 'Hadrut area']],
    ['a wider case after a narrower', ['Bayraktar', 'bayraktar'].slice(1)],
    ['short words', ['NKR', 'NKO']],
    ['capitals beside a word', ['Nako', 'NAKO'].slice(0, 1)],
    ['everyday words with cues', [{ text: 'border', near: ['hill'] }]],
    ['the same words with cues', [{ text: 'line of contact', near: ['hill'] }], ['line of contact']],
    ['numbers one apart', ['Protocol 2008'], ['Protocol 2009']],
  ])('the rules on aliases let pass %s', (_, aliases, others) => {
    expect(ofAliases(aliases, others)).toEqual([]);
  });

  it.each<[code: string, what: string, aliases: NonNullable<Entry['aliases']>, others?: NonNullable<Entry['aliases']>]>(
    [
      ['repeated-alias', 'other hyphens', ['Nagorno Karabakh']],
      ['repeated-alias', 'other marks', ['Dağlıq Qarabağ', 'Daglıq Qarabag']],
      ['repeated-alias', 'narrower case', ['drone fleet', 'Drone fleet']],
      ['same-alias', 'two owners', ['line of contact'], ['Line of Contact']],
      ['near-alias', 'swapped letters', ['Stepanakert', 'Stepanakret']],
      ['near-alias', 'a slip in another entry', ['Stepanakert'], ['Stepanagert']],
      ['ambiguous-alias', 'two capitals', ['NK']],
      ['ambiguous-alias', 'a shared acronym', ['ICC']],
      ['ambiguous-alias', 'an everyday word', ['enclave']],
      ['ambiguous-alias', 'a name with a homonym', ['Georgia']],
    ],
  )('the rules on aliases say %s for %s', (code, _, aliases, others) => {
    expect(ofAliases(aliases, others)).toEqual([code]);
  });

  it('a name takes its cues from the alias of the same letters', () => {
    const aliases = [{ text: 'Turkey', notNear: ['roast'] }];
    expect(codesOf([anEntry('turkey', { name: 'Turkey', background: 'A place. [S1] It is.', aliases })])).toEqual([]);
  });
});

describe('the rules on marks', () => {
  const ofEntry = (more: Partial<Entry>): string[] =>
    codesOf([anEntry('hill', { name: 'the hill', background: 'A place. [S1] It is.', ...more })]);
  const contested = { requiredSides: ['intl'], framings: [framing({ holder: 'A' }), framing({ holder: 'B' })] };

  it('a focus is words of its phrase, in any case and with any quotation marks', () => {
    const text = 'It is “our hill”, they say';
    expect(
      ofEntry({ passages: [{ text, focus: 'our Hill' }], aliases: [{ text: 'our old hill', focus: 'old' }] }),
    ).toEqual([]);
    expect(ofEntry({ passages: [{ text, focus: 'our hills' }] })).toEqual(['focus-elsewhere']);
    expect(ofEntry({ aliases: [{ text: 'our old hill', focus: 'our hill' }] })).toEqual(['focus-elsewhere']);
  });

  it('what is disputed must not be quiet', () => {
    expect(ofEntry({ mark: 'quiet' })).toEqual([]);
    expect(ofEntry({ mark: 'quiet', contested })).toEqual(['quiet-dispute']);
  });
});

describe('the rules on framings', () => {
  const ofFraming = (more: Parameters<typeof framing>[0]): string[] => {
    const framings = [framing({ holder: 'Ministry in Baku' }), framing({ holder: 'Ministry in Yerevan', ...more })];
    const contested = { requiredSides: ['intl'], framings };
    return codesOf([anEntry('hill', { name: 'the hill', background: 'A place. [S1] It is.', contested })]);
  };

  it.each(['Scholars (Bloxham, Akçam)', 'Experts of the United Nations, 2020', 'Most Reverend Karekin II, Catholicos'])(
    'the rules on framings take this holder for a name: %s',
    (holder) => {
      expect(ofFraming({ holder })).toEqual([]);
    },
  );

  it.each(['Critics', 'some scholars', 'Many observers', 'Sources'])(
    'the rules on framings take this holder for nobody: %s',
    (holder) => {
      expect(ofFraming({ holder })).toEqual(['unnamed-holder']);
    },
  );

  it('a framing that promises quoted words must have some', () => {
    expect(ofFraming({ wording: 'a war', quote: 'mixed' })).toEqual(['no-quotation']);
    expect(ofFraming({ wording: 'a war', quote: 'paraphrase' })).toEqual([]);
  });
});

describe('quotations', () => {
  const misses = (wording: string, excerpt: string): number => {
    const contested = { framings: [framing({ wording }), framing({ holder: 'Another', quote: 'paraphrase' })] };
    const dossier = soundDossier({ entries: [anEntry('hill', { contested })] });
    return compareQuotations(dossier, { excerpts: new Map([['S1', [`${excerpt} And so on, they said.`]]]) }).findings
      .length;
  };

  it.each([
    ['“a ‘brief’ war”', "They called it a 'brief'  war."],
    ['“it is … a war”', 'For them it is indeed a war.'],
    ['“[i]t is a war”', 'Now it is a war.'],
    ['“A war,” and “a siege”', 'It was a war and a siege.'],
    ['“pre‑war”', 'The pre-war years'],
  ])('a quotation is found in the excerpt of its source: %s', (wording, excerpt) => {
    expect(misses(wording, excerpt)).toBe(0);
  });

  it('quotations that are not in the excerpt of their source are reported one by one', () => {
    expect(misses('“a war” and “a siege” and “a raid”', 'It was a war.')).toBe(2);
    expect(misses('“a war … it is”', 'It is a war.')).toBe(1);
  });
});

describe('the names of a place', () => {
  const place = (id: string) => ({ id, names: [{ text: id, lang: 'en' }, { text: `${id}a`, lang: 'hy' }], lat: 0, lon: 0 }); // prettier-ignore
  it.each([
    ['an entry that is one place on the map must have the names of it on its card', 'a', 1],
    ['an entry with a list of one place must have the names of it on its card', ['a'], 1],
    ['an entry with several places need not have their names on its card', ['a', 'b'], 0],
    ['an entry with no place needs no names of a place on its card', undefined, 0],
  ])('%s', (_, ids, count) => {
    const entry = anEntry('hill', { name: 'The hill', ...(ids ? { place: ids } : {}) });
    expect(placeFindings(soundDossier({ places: [place('a'), place('b')], entries: [entry] }))).toHaveLength(count);
  });
});

describe('slips of the pen', () => {
  it.each([
    ['same', 'same', 0],
    ['', 'abc', 3],
    ['background', 'backgruond', 1],
    ['related', 'relatde', 1],
    ['kitten', 'sitting', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('the way from “%s” to “%s” is this many slips of the pen: %d', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('a slip of the pen leads to what was meant, or nowhere', () => {
    expect(nearest('backgroud', ['aliases', 'background'])).toBe('background');
    expect(nearest('S99', ['S98', 'S9'])).toBe('S98');
    expect(nearest('verdict', ['aliases', 'background'])).toBeUndefined();
    expect(nearest('x'.repeat(100_000), ['x'])).toBeUndefined();
  });
});
