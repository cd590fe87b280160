/**
 * Aliases by their words: a trie in one open-addressing table of numbers. A node is known by its key, which mixes the
 * hashes of the words that lead to it, so a look-up needs no other before it.
 */
import { appendWords, noWords, startOf } from '../../text/words.js';
import { addToBloomFilter, keyOf, emptyBloomFilter, shiftFor } from './bloom-filter.js';

export interface Trie {
  /**
   * Two numbers for each node, so that one line of the cache has both: its key, and what is known of it, which is 0 where
   * the slot is free.
   */
  readonly nodes: Int32Array;
  /** Where several aliases end at one node, the one after each but the last. */
  readonly nextAlias: ReadonlyMap<number, number>;
  /** For `listBeginnings`. */
  readonly beginnings: Int32Array;
}

/** What is known of a node, in one number: these, and above them the first alias that ends there, counted from 1, or 0. */
export const ALIAS_SHIFT = 2;
/** Longer aliases begin with the words up to here. Not told of one word: `listBeginnings` tells. */
export const GOES_ON = 1;
/** Several aliases end here, or one that its spelling alone does not decide. */
export const WANTS_CARE = 2;

/** Where the node with a key is, or else the free slot where it belongs. */
export function nodeAt(nodes: Int32Array, key: number): number {
  const { length } = nodes;
  let at = (key >>> shiftFor(length)) & -2;
  while (nodes[at] !== key && nodes[at + 1] !== 0) at = (at + 2) & (length - 1);
  return at;
}

/** @param isConditional whether an alias's spelling alone does not decide that it is meant */
export function buildTrie(aliases: readonly string[], isConditional: (alias: number) => boolean): Trie {
  // One text and one reading: of thousands of short ones V8 would not get to optimise the reading before they are over.
  const text = aliases.join('\n');
  const words = noWords((text.length >> 1) + 2);
  appendWords(words, text);
  const { hash, count } = words;
  // Four fifths of the slots are taken at most: most look-ups find what they look for, as `listBeginnings` sees to it.
  const nodes = new Int32Array(2 << (32 - Math.clz32(count * 1.25)));
  const nextAlias = new Map<number, number>();
  const beginnings = emptyBloomFilter(aliases.length);
  let end = 0;
  let to = 0;
  for (let alias = 0; alias < aliases.length; alias++) {
    const from = to;
    end += (aliases[alias] as string).length + 1;
    while (to < count && startOf(words, to) < end) to++;
    if (to === from) continue;
    let key = 0;
    let node = -1;
    for (let word = from; word < to; word++) {
      key = keyOf(key, hash[word] as number);
      // The first of several words is no node: `listBeginnings` tells of the first two at once.
      if (word === from && to - from > 1) continue;
      if (node < 0) addToBloomFilter(beginnings, key);
      else nodes[node + 1] = (nodes[node + 1] as number) | GOES_ON;
      node = nodeAt(nodes, key);
      nodes[node] = key;
    }
    const known = nodes[node + 1] as number;
    const before = known >> ALIAS_SHIFT;
    if (before > 0) nextAlias.set(alias, before - 1);
    nodes[node + 1] =
      ((alias + 1) << ALIAS_SHIFT) | (known & GOES_ON) | (before > 0 || isConditional(alias) ? WANTS_CARE : 0);
  }
  return { nodes, nextAlias, beginnings };
}
