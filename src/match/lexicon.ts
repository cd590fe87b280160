/**
 * The lexicon: every alias of every entry in a trie whose edges are hashes of folded words. Flat typed arrays and one
 * open-addressing table; a thousand aliases build in about a millisecond, and a word that begins no alias costs one
 * look-up in a bitmap, one that begins others three.
 */
import { otherAcronyms } from './acronyms.js';
import { cueOf, type Cue } from './context.js';
import type { EntryHead, LexiconData, LexiconEntry } from '../dossier/compile.js';
import { appendWords, noWords, trim, type Words } from '../text/words.js';

export interface Lexicon {
  readonly entries: readonly EntryHead[];
  /** Alias texts, and the index in `entries` of the entry each stands for. */
  readonly aliases: readonly string[];
  readonly owner: Int32Array;
  /** The aliases that are there twice, and how they are spelled the second time. */
  readonly respelled: ReadonlyMap<number, string>;
  /** For the aliases that need context to be meant. */
  readonly cues: ReadonlyMap<number, Cue>;
  /** The words of alias `i` are those from `firstWord[i]` to `firstWord[i + 1]`. */
  readonly words: Words;
  readonly firstWord: Int32Array;
  /**
   * Open addressing, two numbers a slot, so that one line of the cache has both: the key of an edge, which mixes the
   * parent node and the word's hash and is 0 where the slot is free, and the first alias that ends where the edge leads,
   * counted from 1, or 0. The node there is the slot and 1, so nothing is stored for it.
   */
  readonly edges: Int32Array;
  /** Alias by alias, the next one that ends at the same node; -1 for none. */
  readonly nextAlias: Int32Array;
  /**
   * So that most words are dismissed without a probe: a bit for each first word, one more where it is a whole alias, and
   * one for each pair of a first word and a second; see `nextBeginning`.
   */
  readonly beginnings: Int32Array;
  /** How many bits of a hash tell its place in `beginnings`. */
  readonly beginningBits: number;
}

export const ROOT = 0;

/** The hash that stands for a word and the one after it. */
const pairHash = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) ^ second;
/** The hash that stands for a word as a whole alias. */
const wholeHash = (hash: number): number => Math.imul(hash, 0x85ebca6b) | 0;

const placeOf = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

const has = (beginnings: Int32Array, bits: number, hash: number): boolean => {
  const place = placeOf(hash, bits);
  return (((beginnings[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
};

/**
 * The next of the words `from` to `to` that may begin an alias, or `to`. Apart from the scan and without a call, or V8
 * would look up the arrays anew for each word.
 */
export function nextBeginning(lexicon: Lexicon, hash: Int32Array, from: number, to: number): number {
  const { beginnings, beginningBits } = lexicon;
  for (let at = from | 0; at < to; at = (at + 1) | 0) {
    const first = hash[at] as number;
    if (!has(beginnings, beginningBits, first)) continue;
    if (has(beginnings, beginningBits, wholeHash(first))) return at;
    const next = (at + 1) | 0;
    if (next < to && has(beginnings, beginningBits, pairHash(first, hash[next] as number))) return at;
  }
  return to;
}

/** Some forty bits an alias keep chance hits at a few in a hundred; 256 KB at most, so that the cache can hold them. */
const bitsFor = (aliases: number): number => Math.min(21, Math.max(13, Math.ceil(Math.log2(aliases * 24))));

const edgeHash = (parent: number, hash: number): number => {
  const key = Math.imul(parent + 1, 0x85ebca6b) ^ hash;
  return Math.imul(key ^ (key >>> 16), 0x45d9f3b) || 1;
};

/** The node that a word leads to from `parent`, or -1. */
export function step(lexicon: Lexicon, parent: number, hash: number): number {
  const { edges } = lexicon;
  const key = edgeHash(parent, hash);
  const mask = (edges.length >> 1) - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = edges[2 * slot] as number;
    if (found === key) return slot + 1;
    if (found === 0) return -1;
  }
}

/** The first alias that ends at a node other than the root, or -1. */
export const aliasAt = ({ edges }: Lexicon, node: number): number => (edges[2 * node - 1] as number) - 1;

export function buildLexicon(data: LexiconData): Lexicon {
  const aliases: string[] = [];
  const owners: number[] = [];
  const cues = new Map<number, Cue>();
  const respelled = new Map<number, string>();
  data.entries.forEach((entry, index) => {
    for (const alias of entry.aliases) {
      const text = typeof alias === 'string' ? alias : alias.text;
      const cue = cueOf(alias);
      const other = otherAcronyms(text);
      for (const spelling of other === text ? [text] : [text, other]) {
        if (cue) cues.set(aliases.length, cue);
        if (spelling !== text) respelled.set(aliases.length, spelling);
        aliases.push(text);
        owners.push(index);
      }
    }
  });
  const words = noWords(aliases.length * 3 + 1);
  const firstWord = new Int32Array(aliases.length + 1);
  for (let alias = 0; alias < aliases.length; alias++) {
    appendWords(words, respelled.get(alias) ?? (aliases[alias] as string));
    firstWord[alias + 1] = words.count;
  }
  trim(words);
  const size = tableSize(words.count);
  const beginningBits = bitsFor(aliases.length);
  const lexicon: Lexicon = {
    entries: data.entries.map(headOf),
    aliases,
    owner: Int32Array.from(owners),
    respelled,
    cues,
    words,
    firstWord,
    edges: new Int32Array(2 * size),
    nextAlias: new Int32Array(aliases.length).fill(-1),
    beginnings: new Int32Array(2 ** beginningBits / 32),
    beginningBits,
  };
  plant(lexicon);
  // The trie has them now; where the words of an alias begin and end is still asked for.
  words.hash = new Int32Array(0);
  return lexicon;
}

/** An entry without a name of its own has its first alias for one. */
const headOf = ({ id, type, name, contested, aliases: [first = ''] }: LexiconEntry): EntryHead => ({
  id,
  type,
  name: name ?? (typeof first === 'string' ? first : first.text),
  contested,
});

/** A power of two, at most four fifths full: most probes find what they look for, as `nextBeginning` sees to it. */
const tableSize = (edges: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, edges * 1.25)));

function plant({ words, firstWord, edges, nextAlias, beginnings, beginningBits, aliases }: Lexicon): void {
  const add = (hash: number): void => {
    const place = placeOf(hash, beginningBits);
    beginnings[place >>> 5] = (beginnings[place >>> 5] as number) | (1 << (place & 31));
  };
  const mask = (edges.length >> 1) - 1;
  for (let alias = 0; alias < aliases.length; alias++) {
    const from = firstWord[alias] as number;
    const to = firstWord[alias + 1] as number;
    if (to === from) continue;
    const first = words.hash[from] as number;
    add(first);
    add(to - from === 1 ? wholeHash(first) : pairHash(first, words.hash[from + 1] as number));
    let node = ROOT;
    for (let word = from; word < to; word++) {
      const key = edgeHash(node, words.hash[word] as number);
      let slot = key & mask;
      while (edges[2 * slot] !== 0 && edges[2 * slot] !== key) slot = (slot + 1) & mask;
      edges[2 * slot] = key;
      node = slot + 1;
    }
    nextAlias[alias] = (edges[2 * node - 1] as number) - 1;
    edges[2 * node - 1] = alias + 1;
  }
}
