/**
 * Aliases by their words: a trie in one hash table of numbers with open addressing. A node is known by its key
 * (`keyOf`), which mixes the hashes of all words that lead to it. So one look-up finds it, without the nodes before it.
 */
import { appendWords, noWords, startOf } from '../../text/words.js';
import { addToBloomFilter, keyOf, emptyBloomFilter, shiftFor } from './bloom-filter.js';

export interface Trie {
  /**
   * Two numbers for each slot, side by side, so that a look-up loads one cache line: the node's key, and what is known
   * of the node (see `ALIAS_SHIFT`), which is 0 in a free slot.
   */
  readonly nodes: Int32Array;
  /** Where several aliases have the same words: from the index of one to that of the next. */
  readonly nextAlias: ReadonlyMap<number, number>;
  /** The filter of the words that begin an alias, for `listCandidates`. */
  readonly beginnings: Int32Array;
}

/**
 * What is known of a node is one number: the two flags below, and in the bits above them the index, counted from 1, of
 * an alias that ends there; 0 where none does.
 */
export const ALIAS_SHIFT = 2;
/** A flag: longer aliases begin with these words. It is not set for a single word: there, the filter tells. */
export const GOES_ON = 1;
/** A flag: several aliases end here, or one with context cues or with a second spelling. */
export const WANTS_CARE = 2;

/** The index in `nodes` of the node with a key, or of the free slot where it belongs. */
export function nodeAt(nodes: Int32Array, key: number): number {
  const { length } = nodes;
  let at = (key >>> shiftFor(length)) & -2;
  while (nodes[at] !== key && nodes[at + 1] !== 0) at = (at + 2) & (length - 1);
  return at;
}

/**
 * @param aliases as they are looked for in a text
 * @param isConditional whether more than the words of the alias with this index must be checked on a hit
 */
export function buildTrie(aliases: readonly string[], isConditional: (alias: number) => boolean): Trie {
  // All aliases are read as one text. With a call for each, V8 optimises the reading only when most of them are done.
  const text = aliases.join('\n');
  const words = noWords((text.length >> 1) + 2);
  appendWords(words, text);
  const { hash, count } = words;
  // At most four fifths of the slots are taken. The table can be so full since the filter lets few words through that
  // are not in it, and look-ups that fail are what is slow in a full one.
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
      // The first of several words has no node of its own, since the filter tests the first two words together.
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
