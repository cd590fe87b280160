/**
 * Aliases by their words: a trie in one open-addressing table of numbers. A node is known by its key, which mixes the
 * hashes of the words that lead to it, so a look-up needs no other before it.
 */
import { isUpper } from '../text/case.js';
import { appendWords, noWords, startOf } from '../text/words.js';
import { addBeginning, keyOf, noBeginnings, shiftFor } from './beginnings.js';

export interface Trie {
  /**
   * `SLOT` numbers for each node, so that mostly one line of the cache has all of them: its key; what is known of it, 0
   * where the slot is free; and a hash of the spelling of the alias that ends there.
   */
  readonly nodes: Int32Array;
  /** Where several aliases end at one node, the one after each but the last. */
  readonly nextAlias: ReadonlyMap<number, number>;
  /** For `listBeginnings`. */
  readonly beginnings: Int32Array;
}

const SLOT = 3;

/** What is known of a node, in one number: these, and above them the first alias that ends there, counted from 1, or 0. */
const GOES_ON = 1;
const WANTS_CAPITAL = 2;
const WANTS_CARE = 4;
const ALIAS_SHIFT = 3;

/** Whether longer aliases begin with the words up to here. Not told of one word: `listBeginnings` tells. */
export const goesOn = (known: number): boolean => (known & GOES_ON) !== 0;
/** Whether the alias wants a capital at its beginning. */
export const wantsCapital = (known: number): boolean => (known & WANTS_CAPITAL) !== 0;
/** Whether several aliases end here, or one that its spelling alone does not decide. */
export const wantsCare = (known: number): boolean => (known & WANTS_CARE) !== 0;
/** The first alias that ends here, or -1. */
export const aliasIn = (known: number): number => (known >> ALIAS_SHIFT) - 1;

/** Where the node with a key is, or else the free slot where it belongs. */
export function nodeAt({ nodes }: Pick<Trie, 'nodes'>, key: number): number {
  const { length } = nodes;
  // Slots are a power of two, and the shift of thrice as many places is that of twice as many.
  let at = (key >>> (shiftFor(length) + 1)) * SLOT;
  while (nodes[at] !== key && nodes[at + 1] !== 0) {
    at += SLOT;
    if (at === length) at = 0;
  }
  return at;
}

export const knownOf = ({ nodes }: Trie, node: number): number => nodes[node + 1] as number;

/** To the letter: node and spelling are told by 64 bits, which hardly another text has. */
export const hasSpelling = ({ nodes }: Trie, node: number, text: string, start: number, end: number): boolean =>
  nodes[node + 2] === spellingHash(text, start, end);

function spellingHash(text: string, start: number, end: number): number {
  let h = 0;
  for (let i = start | 0; i < end; i = (i + 1) | 0) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995);
  return h;
}

/** So many slots that four fifths are taken at most: most look-ups find what they look for, as `listBeginnings` sees to it. */
const slotsFor = (nodes: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, nodes * 1.25)));

/** @param isConditional whether an alias's spelling alone does not decide that it is meant */
export function plant(aliases: readonly string[], isConditional: (alias: number) => boolean): Trie {
  // One text and one reading: of thousands of short ones V8 would not get to optimise the reading before they are over.
  const text = aliases.join('\n');
  const words = noWords((text.length >> 1) + 2);
  appendWords(words, text);
  const { hash, count } = words;
  const nodes = new Int32Array(SLOT * slotsFor(count));
  const nextAlias = new Map<number, number>();
  const beginnings = noBeginnings(aliases.length);
  let end = -1;
  let to = 0;
  for (let alias = 0; alias < aliases.length; alias++) {
    const start = end + 1;
    const from = to;
    end = start + (aliases[alias] as string).length;
    while (to < count && startOf(words, to) < end) to++;
    if (to === from) continue;
    let key = keyOf(0, hash[from] as number);
    let node = -1;
    if (to - from > 1) key = keyOf(key, hash[from + 1] as number);
    addBeginning(beginnings, key);
    node = nodeAt({ nodes }, key);
    nodes[node] = key;
    for (let word = from + 2; word < to; word++) {
      nodes[node + 1] = (nodes[node + 1] as number) | GOES_ON;
      key = keyOf(key, hash[word] as number);
      node = nodeAt({ nodes }, key);
      nodes[node] = key;
    }
    const known = nodes[node + 1] as number;
    const before = aliasIn(known);
    if (before >= 0) nextAlias.set(alias, before);
    nodes[node + 1] =
      ((alias + 1) << ALIAS_SHIFT) |
      (known & GOES_ON) |
      (isUpper(text.charCodeAt(startOf(words, from))) ? WANTS_CAPITAL : 0) |
      (before >= 0 || isConditional(alias) ? WANTS_CARE : 0);
    nodes[node + 2] = spellingHash(text, start, end);
  }
  return { nodes, nextAlias, beginnings };
}
