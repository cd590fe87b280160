/**
 * The lexicon: every alias of every entry in a trie whose edges are hashes of folded words. Flat typed arrays and one
 * open-addressing table; a thousand aliases build in about a millisecond, and a word that begins no alias costs one
 * look-up in a bitmap.
 */
import { cueOf, type Cue } from './context.js';
import type { EntryHead, LexiconData } from '../dossier/compile.js';
import type { EntryType } from '../dossier/schema.js';
import { appendWords, noWords, trim, type Words } from '../text/words.js';

export interface Lexicon {
  readonly entries: readonly EntryHead[];
  /** Alias texts, and the index in `entries` of the entry each stands for. */
  readonly aliases: readonly string[];
  readonly owner: Int32Array;
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
  /** One bit for each hash of a first word, so that most words are dismissed without a probe. */
  readonly firstWords: Uint32Array;
  /** How many bits of a hash tell its place in `firstWords`. */
  readonly firstWordBits: number;
}

export const ROOT = 0;

/** Where the bit of a first word is, in a bitmap of 2 ** `bits`. */
export const firstWordBit = (hash: number, bits: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);

/** Sixteen bits a word keep chance hits at a few in a hundred; 128 KB at most, so that the bitmap stays in the cache. */
const bitsFor = (aliases: number): number => Math.min(20, Math.max(13, Math.ceil(Math.log2(aliases * 16))));

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
  data.entries.forEach((entry, index) => {
    for (const alias of entry.aliases) {
      const cue = cueOf(alias);
      if (cue) cues.set(aliases.length, cue);
      aliases.push(typeof alias === 'string' ? alias : alias.text);
      owners.push(index);
    }
  });
  const words = noWords(aliases.length * 3 + 1);
  const firstWord = new Int32Array(aliases.length + 1);
  for (let alias = 0; alias < aliases.length; alias++) {
    appendWords(words, aliases[alias] as string);
    firstWord[alias + 1] = words.count;
  }
  trim(words);
  const size = tableSize(words.count);
  const firstWordBits = bitsFor(aliases.length);
  const lexicon: Lexicon = {
    entries: data.entries.map(({ id, type, name, contested }) => ({ id, type, name, contested })),
    aliases,
    owner: Int32Array.from(owners),
    cues,
    words,
    firstWord,
    edges: new Int32Array(2 * size),
    nextAlias: new Int32Array(aliases.length).fill(-1),
    firstWords: new Uint32Array(2 ** firstWordBits / 32),
    firstWordBits,
  };
  plant(lexicon);
  return lexicon;
}

/** A power of two, at most two thirds full. */
const tableSize = (edges: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, edges * 1.5)));

function plant({ words, firstWord, edges, nextAlias, firstWords, firstWordBits, aliases }: Lexicon): void {
  const mask = (edges.length >> 1) - 1;
  for (let alias = 0; alias < aliases.length; alias++) {
    const from = firstWord[alias] as number;
    const to = firstWord[alias + 1] as number;
    if (to === from) continue;
    const bit = firstWordBit(words.hash[from] as number, firstWordBits);
    firstWords[bit >>> 5] = (firstWords[bit >>> 5] as number) | (1 << (bit & 31));
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

const wordings: ReadonlySet<EntryType> = new Set<EntryType>([
  'label', 'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication', 'time-reference',
]); // prettier-ignore

/** Whether an entry is a wording and not a thing that has a name: its mentions may cross the edges of names. */
export const isWording = ({ type }: EntryHead): boolean => wordings.has(type);
