import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/authoring/draft/candidates.js';
import { testArticle, testArticles } from './test-article.js';

const candidates = (...paragraphs: string[]) => candidatesIn(paragraphs, 'en');
const named = (...paragraphs: string[]) => candidates(...paragraphs).map(({ name }) => name);

describe('the names of an article', () => {
  it.each(testArticles)('at least nine in ten names of an article become candidates: %s', (name) => {
    const { paragraphs, names } = testArticle(name);
    const found = candidatesIn(paragraphs, 'en').flatMap((one) => [one.name, ...one.aliases]);
    const known = new Set(found.map((one) => one.toLowerCase()));
    const missing = names.filter((one) => !known.has(one.toLowerCase()));
    expect(missing.length / names.length, missing.join(', ')).toBeLessThanOrEqual(0.1);
  });

  it.each(testArticles)('few candidates of an article are no names: %s', (name) => {
    const { paragraphs, names } = testArticle(name);
    const known = new Set(names.map((one) => one.toLowerCase()));
    const all = candidatesIn(paragraphs, 'en');
    const none = all.filter((one) => ![one.name, ...one.aliases].some((way) => known.has(way.toLowerCase())));
    expect(none.length / all.length, none.map((one) => one.name).join(', ')).toBeLessThan(0.15);
  });

  it('a name has its small words, and no title', () => {
    expect(named('On Monday Foreign Minister Ana de la Vega of the Ministry of Trade and Industry left.')).toEqual([
      'Ana de la Vega',
      'Ministry of Trade and Industry',
    ]);
  });

  it('a surname, an acronym and a plural go with the whole name', () => {
    const text =
      'The Lake Fisheries Organisation (LFO) met Ruth Nakato. Nakato said that the LFO had asked two Kenyans and a Kenyan.';
    expect(candidates(text).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Lake Fisheries Organisation', ['LFO']],
      ['Ruth Nakato', ['Nakato']],
      ['Kenyan', ['Kenyans']],
    ]);
  });

  it('a description goes to what was named last before it and can be called so', () => {
    const text =
      'The Lake Fisheries Organisation met the Ministry of Water. The ministry agreed; the organisation did not.';
    expect(candidates(text).map(({ descriptions }) => descriptions)).toEqual([['the organisation'], ['the ministry']]);
  });

  it('a word that only begins a sentence or a quotation is no name', () => {
    expect(named('This came late. “This is ours,” said Ana Vega. Critics disagree. Talks failed in May.')).toEqual([
      'Ana Vega',
    ]);
  });

  it('a resolution that begins a sentence is a name by its number, and a newspaper is no people', () => {
    const found = candidates(
      'Resolution 2065 called for talks. On Friday the Guardian wrote so, and Park Chan-ho read it.',
    );
    expect(found.map(({ name, type }) => [name, type])).toEqual([
      ['Resolution 2065', 'document'],
      ['Guardian', 'media-outlet'],
      ['Park Chan-ho', 'person'],
    ]);
  });

  it('a name that stands at the beginning of sentences alone is one, and an ordinary noun there is none', () => {
    expect(named('Britain said no. Brexit divided the town. Sovereignty matters. Sanctions followed. Overdue bills came.')).toEqual(['Britain', 'Brexit']); // prettier-ignore
  });

  it('a title within a name stays in it', () => {
    const text =
      'In May Martin Luther King III met the UN Special Committee on Decolonization where the General Belgrano sank.';
    expect(named(text)).toEqual(['Martin Luther King III', 'UN Special Committee on Decolonization', 'General Belgrano']); // prettier-ignore
  });

  it('a title in capitals has whole names alone', () => {
    expect(candidates('Iran And Iraqis Meet Near Their Border', 'On Monday Iran met Ira Vega. The Iraqis left.').map(({ name, count }) => [name, count])).toEqual([
      ['Iran', 2],
      ['Iraqis', 2],
      ['Ira Vega', 1],
    ]); // prettier-ignore
  });

  it('two megabytes of other names in each line, and of titles, take seconds', () => {
    const word = (n: number): string =>
      `${'BCDFGHKLMN'[n % 10] ?? 'B'}a${String(n).replace(/\d/gu, (digit) => 'aeioubdgkl'[Number(digit)] ?? '')}`;
    const paragraphs = Array.from({ length: 16_000 }, (_, i) => i % 4 === 0 ? `Meeting Of ${word(i + 1)} And ${word(i)} Near Lake ${word(i)}` : `On Monday ${word(i)} ${word(i + 7)} met the ${word(i)} Ministry near ${word(i + 1)}, and the ministry agreed with the minister.`); // prettier-ignore
    expect(paragraphs.join('\n').length).toBeGreaterThan(1_400_000);
    const before = process.cpuUsage();
    candidatesIn(paragraphs, 'en');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(12);
  }, 120_000);
});
