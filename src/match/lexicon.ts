/**
 * The lexicon: every alias of every entry in a trie whose edges are hashes of folded words. Flat typed arrays and one
 * open-addressing table; a thousand aliases build in about a millisecond, a word that begins no alias costs two looks
 * into a small filter, and a mention as the dossier spells it one look into the table for each of its words.
 */
import { otherAcronyms } from './acronyms.js';
import { cueOf, type Cue } from './context.js';
import type { EntryHead, LexiconData, LexiconEntry } from '../dossier/compile.js';
import { isUpper } from '../text/case.js';
import { appendWords, noWords, startOf } from '../text/words.js';

export interface Lexicon extends Trie {
  readonly entries: readonly EntryHead[];
  /** Alias texts, and the index in `entries` of the entry each stands for. */
  readonly aliases: readonly string[];
  readonly owner: Int32Array;
  /** The aliases that are there twice, and how they are spelled the second time. */
  readonly respelled: ReadonlyMap<number, string>;
  /** For the aliases that need context to be meant. */
  readonly cues: ReadonlyMap<number, Cue>;
}

interface Trie {
  /** Where several aliases end at one node, the one after each but the last. */
  readonly nextAlias: ReadonlyMap<number, number>;
  /**
   * Open addressing, `SLOT` numbers a slot, so that one line of the cache mostly has all of them: the key of an edge,
   * which mixes the parent node and the word's hash and is 0 where the slot is free; what is known of where it leads;
   * and the spelling of the alias that ends there. The node there is the slot, so nothing is stored for it.
   */
  readonly edges: Int32Array;
  readonly slots: number;
  /** So that most words are dismissed without a probe: bits for each alias of one word, and for each first two words. */
  readonly beginnings: Int32Array;
  /** How many bits of a hash tell its place in `beginnings`. */
  readonly beginningBits: number;
}

export const ROOT = -1;
const SLOT = 3;

/** What is known of a node, in one number: these, and above them the first alias that ends there, counted from 1, or 0. */
const GOES_ON = 1;
const IS_CAPITAL = 2;
const IS_SEVERAL = 4;
const ALIAS_SHIFT = 3;

/** Whether longer aliases begin with the words up to here. */
export const goesOn = (known: number): boolean => (known & GOES_ON) !== 0;
/** Whether the alias wants a capital at its beginning. */
export const wantsCapital = (known: number): boolean => (known & IS_CAPITAL) !== 0;
/** Whether several aliases end here, or one that its spelling alone does not decide. */
export const wantsCare = (known: number): boolean => (known & IS_SEVERAL) !== 0;
/** The first alias that ends here, or -1. */
export const aliasIn = (known: number): number => (known >> ALIAS_SHIFT) - 1;

/** A number that tells a spelling, to the letter: with the key of its edge, 64 bits that hardly another text has. */
function spellingOf(text: string, start: number, end: number): number {
  let h = 0;
  for (let i = start | 0; i < end; i = (i + 1) | 0) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995);
  return h;
}

/** The hash that stands for a word and the one after it. */
const pairHash = (first: number, second: number): number => Math.imul(first, 0x85ebca6b) ^ second;

/** Scrambled, so that the upper bits tell a place: with `bits` of them, that of one bit, and a few bits on, of another near it. */
const scrambled = (hash: number): number => Math.imul(hash, 0x9e3779b1);
/** Two bits in one number: a chance hit must find both, and the cache is asked once. */
const bitsOf = (place: number): number => (1 << place) | (1 << (place >>> 5));

/**
 * The next of the words `from` to `to` that may begin an alias, or `to`. Apart from the scan and without a call, or V8
 * would look up the arrays anew for each word.
 */
export function nextBeginning(lexicon: Lexicon, hash: Int32Array, from: number, to: number): number {
  const { beginnings, beginningBits } = lexicon;
  const last = (to - 1) | 0;
  const toNumber = 37 - beginningBits;
  const toBits = 27 - beginningBits;
  for (let at = from | 0; at < to; at = (at + 1) | 0) {
    const first = hash[at] as number;
    const whole = scrambled(first);
    if ((~(beginnings[whole >>> toNumber] as number) & bitsOf(whole >>> toBits)) === 0) return at;
    const pair = scrambled(pairHash(first, at < last ? (hash[at + 1] as number) : 0));
    if ((~(beginnings[pair >>> toNumber] as number) & bitsOf(pair >>> toBits)) === 0) return at;
  }
  return to;
}

/** Some forty bits an alias keep chance hits at a few in a thousand; 256 KB at most, so that the cache can hold them. */
const bitsFor = (aliases: number): number => Math.min(21, Math.max(13, Math.ceil(Math.log2(aliases * 24))));

const edgeHash = (parent: number, hash: number): number => {
  const key = Math.imul(parent + 1, 0x85ebca6b) ^ hash;
  return Math.imul(key ^ (key >>> 16), 0x45d9f3b) || 1;
};

/** The slot that has a key, or else the free one where it belongs. */
function slotOf(edges: Int32Array, slots: number, key: number): number {
  const mask = slots - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = edges[SLOT * slot] as number;
    if (found === key || found === 0) return SLOT * slot;
  }
}

/** The node that a word leads to from `parent`, or -1. */
export function step({ edges, slots }: Lexicon, parent: number, hash: number): number {
  const slot = slotOf(edges, slots, edgeHash(parent, hash));
  return edges[slot] === 0 ? -1 : slot;
}

export const knownOf = ({ edges }: Lexicon, node: number): number => edges[node + 1] as number;

export const hasSpelling = ({ edges }: Lexicon, node: number, text: string, start: number, end: number): boolean =>
  edges[node + 2] === spellingOf(text, start, end);

export function buildLexicon(data: LexiconData): Lexicon {
  const aliases: string[] = [];
  const owners: number[] = [];
  const spellings: string[] = [];
  const cues = new Map<number, Cue>();
  const respelled = new Map<number, string>();
  data.entries.forEach((entry, index) => {
    for (const alias of entry.aliases) {
      const text = typeof alias === 'string' ? alias : alias.text;
      const cue = cueOf(alias);
      const other = otherAcronyms(text);
      for (let spelling = text; ; spelling = other) {
        if (cue) cues.set(aliases.length, cue);
        if (spelling !== text) respelled.set(aliases.length, spelling);
        aliases.push(text);
        spellings.push(spelling);
        owners.push(index);
        if (spelling === other) break;
      }
    }
  });
  return {
    entries: data.entries.map(headOf),
    aliases,
    owner: new Int32Array(owners),
    respelled,
    cues,
    ...plant(spellings, (alias) => cues.has(alias) || respelled.has(alias)),
  };
}

/** An entry without a name of its own has its first alias for one. */
const headOf = ({ id, type, name, contested, aliases: [first = ''] }: LexiconEntry): EntryHead => ({
  id,
  type,
  name: name ?? (typeof first === 'string' ? first : first.text),
  contested,
});

/** A power of two, at most four fifths full: most probes find what they look for, as `nextBeginning` sees to it. */
const slotsFor = (edges: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, edges * 1.25)));

/** @param isConditional whether an alias's spelling alone does not decide that it is meant */
function plant(spellings: readonly string[], isConditional: (alias: number) => boolean): Trie {
  // One text and one reading: of thousands of short ones V8 would not get to optimise the reading before they are over.
  const text = spellings.join('\n');
  const words = noWords((text.length >> 1) + 2);
  appendWords(words, text);
  const { hash } = words;
  const slots = slotsFor(words.count);
  const edges = new Int32Array(SLOT * slots);
  const nextAlias = new Map<number, number>();
  const beginningBits = bitsFor(spellings.length);
  const beginnings = new Int32Array(2 ** beginningBits / 32);
  let textEnd = 0;
  let to = 0;
  for (let alias = 0; alias < spellings.length; alias++) {
    const textStart = textEnd;
    const from = to;
    textEnd += (spellings[alias] as string).length;
    while (to < words.count && startOf(words, to) < textEnd) to++;
    if (to > from) {
      const first = hash[from] as number;
      const beginning = scrambled(to - from === 1 ? first : pairHash(first, hash[from + 1] as number));
      const place = beginning >>> (37 - beginningBits);
      beginnings[place] = (beginnings[place] as number) | bitsOf(beginning >>> (27 - beginningBits));
      let node = ROOT;
      for (let word = from; word < to; word++) {
        const key = edgeHash(node, hash[word] as number);
        if (word > from) edges[node + 1] = (edges[node + 1] as number) | GOES_ON;
        node = slotOf(edges, slots, key);
        edges[node] = key;
      }
      const known = edges[node + 1] as number;
      const before = aliasIn(known);
      if (before >= 0) nextAlias.set(alias, before);
      edges[node + 1] =
        ((alias + 1) << ALIAS_SHIFT) |
        (known & GOES_ON) |
        (isUpper(text.charCodeAt(startOf(words, from))) ? IS_CAPITAL : 0) |
        (before >= 0 || isConditional(alias) ? IS_SEVERAL : 0);
      edges[node + 2] = spellingOf(text, textStart, textEnd);
    }
    textEnd++;
  }
  return { nextAlias, edges, slots, beginnings, beginningBits };
}
