import { describe, expect, it } from 'vitest';
import { mostAlike, readIndex } from '../../../src/embed/article-choice.js';
import { runSync } from '../../../src/util/pausing.js';

/** Base64 of 20 bits a hash, as dossiers carry them. */
function encoded(hashes: readonly number[]): string {
  const bits = hashes.map((hash) => hash.toString(2).padStart(20, '0')).join('');
  return btoa(bits.replace(/.{1,8}/gu, (byte) => String.fromCharCode(parseInt(byte.padEnd(8, '0'), 2))));
}
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
const article = (dossier: string, hashes: readonly number[]) => ({ dossier, fingerprint: encoded(hashes) });
const choose = (articles: readonly unknown[], page: readonly number[]): string | undefined => {
  const index = runSync(readIndex({ articles }));
  return mostAlike(
    index,
    new Set(page.map((hash) => index.positions.get(hash)).filter((position) => position !== undefined)),
  );
};

describe('the choice of an article', () => {
  it('the article that shares most hashes with the page is chosen, also where two articles have one in common', () => {
    const articles = [article('a', range(100, 16)), article('b', range(110, 16))];
    expect(choose(articles, range(100, 12))).toBe('a');
    expect(choose(articles, range(108, 18))).toBe('b');
  });

  it('three shared hashes are chance, four are not', () => {
    expect(choose([article('a', range(100, 16))], range(100, 3))).toBeUndefined();
    expect(choose([article('a', range(100, 16))], range(100, 4))).toBe('a');
  });

  it('among more than a thousand articles, four shared hashes are chance too', () => {
    const many = range(0, 1001).map((at) => article(String(at), range(1000 + at * 16, 16)));
    expect(choose(many, range(1000, 4))).toBeUndefined();
    expect(choose(many, range(1000, 5))).toBe('0');
    expect(choose(many.slice(1), range(1016, 4))).toBe('1');
  });

  it('an article of fewer than four hashes, which any page may have by chance, is never chosen', () => {
    expect(choose([article('a', range(100, 3))], range(0, 200))).toBeUndefined();
    expect(choose([article('', []), article('b', range(100, 4))], range(0, 200))).toBe('b');
  });

  it('what is no article is passed over, and what is no index is an error', () => {
    expect(choose([null, 1, {}, { dossier: 'x' }, article('b', range(100, 8))], range(100, 8))).toBe('b');
    for (const index of [null, [], { articles: 1 }]) expect(() => runSync(readIndex(index))).toThrow('data-dossiers');
  });

  it('an index is decoded with a pause after each article', () => {
    const work = readIndex({ articles: [article('a', range(100, 8)), article('b', range(200, 8))] });
    expect([work.next().done, work.next().done, work.next().done]).toEqual([false, false, true]);
  });
});
