import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/node/draft/candidates.js';
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
});
