import { describe, expect, it } from 'vitest';
import { balanceOf, framingsIn } from '../../../src/studio/model/balance.js';

describe('the balance of framings', () => {
  it('the balance counts the words of each framing and the sides that have one', () => {
    const { words, sides } = balanceOf([
      { side: 'north', wording: 'two words [S1]', reason: 'and four more words' },
      {},
    ]);
    expect(words).toEqual([6, 0]);
    expect([...sides]).toEqual(['north']);
  });

  it('the balance takes what is no framing for an empty one, as while somebody types', () => {
    expect(balanceOf(framingsIn([null, 'a', { side: 'north' }])).words).toEqual([0, 0, 0]);
  });
});
