import { describe, expect, it } from 'vitest';
import { makeSearch } from '../../../src/panel/search.js';
import { aCard } from './cards-data.js';

const entries = [
  {
    card: aCard('a', 'place', { name: 'Khankendi', native: [{ text: 'Xankəndi', lang: 'az' }] }),
    count: 1,
    texts: ['Stepanakert'],
    aliases: ['Khankendi', 'Vararakn'],
  },
  { card: aCard('b', 'person', { name: 'Recep Tayyip Erdoğan' }), count: 1, texts: ['the president'], aliases: [] },
  {
    card: aCard('c', 'law', { name: 'Tehcir law', background: 'A law of deportation. [S1]' }),
    count: 1,
    texts: [],
    aliases: [],
  },
];
const search = makeSearch(entries);
const found = (query: string) => search(query).map(({ entry }) => entry.card.id);
/** The words that matched in the best hit. */
const runs = (query: string) => {
  const [hit] = search(query);
  const text = hit?.field ?? hit?.entry.card.name ?? '';
  return hit?.runs.map(([start, end]) => text.slice(start, end));
};

describe('the search', () => {
  it.each([
    ['khankendi', 'a'],
    ['khankedni', 'a'],
    ['xankendi', 'a'],
    ['stepanakert', 'a'],
    ['vararakn', 'a'],
    ['erdogan', 'b'],
    ['ERDOĞAN', 'b'],
    ['president', 'b'],
    ['deportation', 'c'],
    ['  tehcir ', 'c'],
  ])('the search finds for “%s” first %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('the search offers no likenesses where the very letters are found', () => {
    const names = ['Ankara', 'Karabakh', 'Alkara'].map((name) => ({
      card: aCard(name, 'place', { name }),
      count: 1,
      texts: [],
      aliases: [],
    }));
    const ids = (query: string) => makeSearch(names)(query).map(({ entry }) => entry.card.id);
    expect(ids('ankara')).toEqual(['Ankara']);
    expect(ids('ankarra')).toContain('Ankara');
  });

  it('the search finds nothing for what is not there', () => {
    expect(found('zyzzyva')).toEqual([]);
  });

  it.each([
    ['erdogan', ['Erdoğan']],
    ['xankendi', ['Xankəndi']],
    ['deportation', ['deportation']],
  ])('the search marks for “%s” %j', (query, marked) => {
    expect(runs(query)).toEqual(marked);
  });

  it('the search lists an entry once that matches in its name and its background', () => {
    expect(found('law')).toEqual(['c']);
  });
});
