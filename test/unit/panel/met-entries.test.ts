import { describe, expect, it } from 'vitest';
import { byKind, metEntries, ofKind } from '../../../src/panel/models/met-entries.js';
import { aCard, aFraming, cardsData } from './cards-data.js';

const data = cardsData([
  aCard('a', 'state'),
  aCard('b', 'person'),
  aCard('c', 'state', { contested: { framings: [aFraming('x'), aFraming('y')] } }),
]);
const none = { aliases: new Map<string, string[]>() };
const mentions = (ids: string) =>
  ids.split('').map((entryId, i) => ({ entryId, text: i < 3 ? entryId : `${entryId}!` }));

describe('the entries met', () => {
  it('the entries met stand in the order of their first mention, with how often and in which words', () => {
    const met = metEntries({ ...none, data, mentions: mentions('cacba') });
    expect(met.map(({ card, count, texts }) => [card.id, count, texts])).toEqual([
      ['c', 2, ['c']],
      ['a', 2, ['a', 'a!']],
      ['b', 1, ['b!']],
    ]);
  });

  it('an entry met has what else it may be called', () => {
    const aliases = new Map([['a', ['Alpha']]]);
    const met = metEntries({ data, mentions: mentions('ab'), aliases });
    expect(met.map((entry) => entry.aliases)).toEqual([['Alpha'], []]);
  });

  it('an entry without a card is left out of those met, whatever its id', () => {
    expect(metEntries({ ...none, data, mentions: [{ entryId: 'constructor', text: 'x' }] })).toEqual([]);
  });

  it('the entries met are grouped by kind in the order in which the kinds are met', () => {
    const groups = byKind(metEntries({ ...none, data, mentions: mentions('bac') }));
    expect([...groups].map(([kind, met]) => [kind, met.map(({ card }) => card.id)])).toEqual([
      ['person', ['b']],
      ['state', ['a', 'c']],
    ]);
  });

  it.each([
    ['', ['a', 'b', 'c']],
    ['state', ['a', 'c']],
    ['contested', ['c']],
    ['law', []],
  ])('the entries met of kind “%s” are %j', (kind, ids) => {
    expect(ofKind(metEntries({ ...none, data, mentions: mentions('abc') }), kind).map(({ card }) => card.id)).toEqual(
      ids,
    );
  });
});
