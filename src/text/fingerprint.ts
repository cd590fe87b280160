/**
 * A fingerprint recognises a reprint of an article by its wording. It holds the hashes of some of the article's runs of
 * four words, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003,
 * https://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf): of every four neighbouring runs, the one with
 * the smallest hash. Two texts that share any seven words in a row are thus sure to share a hash. The hashes are in the
 * article's order, so that each also tells which part of the article a text is.
 */
import { appendWords, noWords, type Words } from './words.js';

const RUN = 4;
const WINDOW = 4;
/**
 * In words. A block of at most as many keeps all its hashes: if a headline kept two in five, one changed word could
 * leave it without any hash of the article.
 */
const SHORT = 12;
/** The share of all runs that winnowing chooses, on average, by the paper above: two of every `WINDOW + 1`. */
const CHOSEN = 2 / (WINDOW + 1);
/**
 * Bits of a hash. With 20, three hashes are ten characters of base64, and a hash of some other text is by chance among
 * an article's 200 only once in 5,000 times.
 */
const BITS = 20;
const MASK = 2 ** BITS - 1;

/** From each hash of the article to its position in the article's order: 0 for the first. */
export type Fingerprint = ReadonlyMap<number, number>;

/** The hash of a run of words. Here and below, runs and words are told by their index. */
const runHash = (words: Words, at: number, length: number): number => {
  let h = 0;
  for (let i = at; i < at + length; i++) {
    const word = words.hash[i] as number;
    h = Math.imul(h ^ word ^ (word >>> 15), 0x9e3779b1) ^ (h >>> 13);
  }
  return (h ^ (h >>> 11)) & MASK;
};

/**
 * The hashes of all runs of one block. The array is kept from call to call, as making one for each block costs time.
 */
let runs = new Int32Array(256);

const isShort = (from: number, to: number): boolean => to - from <= SHORT;

/**
 * The hashes that winnowing chooses of one block, in its order.
 *
 * @param from index of the block's first word in `words`; a block of fewer than four words is one run
 * @param to index after its last
 */
function winnow(words: Words, from: number, to: number): number[] {
  if (to <= from) return [];
  const count = Math.max(1, to - from - RUN + 1);
  if (count > runs.length) runs = new Int32Array(count * 2);
  const length = Math.min(RUN, to - from);
  const window = isShort(from, to) ? 1 : WINDOW;
  const chosen: number[] = [];
  let least = 0;
  for (let run = 0; run < count; run++) {
    runs[run] = runHash(words, from + run, length);
    const left = run - window + 1;
    const before = least;
    if (least < left) least = leastOf(left, run);
    else if ((runs[run] as number) <= (runs[least] as number)) least = run;
    const windowIsFull = left >= 0 || run === count - 1;
    if (windowIsFull && (least !== before || chosen.length === 0)) chosen.push(runs[least] as number);
  }
  return chosen;
}

/**
 * The run with the smallest hash from `left` to `right`, both included. Of several equal ones the last, as in the
 * paper.
 */
function leastOf(left: number, right: number): number {
  let least = left;
  for (let run = left + 1; run <= right; run++) if ((runs[run] as number) <= (runs[least] as number)) least = run;
  return least;
}

/** How much of a text is the article's, and what part of the article it is. */
export interface Likeness {
  /** For each hash that the text shares with the article, its position in the article. In the text's order. */
  readonly positions: readonly number[];
  /** How many hashes winnowing chooses, on average, of a text as long as this: may be a fraction. */
  readonly length: number;
  /** How much of the text is the article's, 0–1. */
  readonly share: number;
}

/**
 * Compares a block, as the words from `from` (inclusive) to `to` (exclusive) of `words`, with an article.
 *
 * @example
 * // The block that the article begins with, of 13 words:
 * likenessOfWords(words, 0, 13, fingerprint); // { positions: [0, 1, 2, 3], length: 4, share: 1 }
 */
export function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness {
  const hashes = winnow(words, from, to);
  const positions: number[] = [];
  for (const hash of hashes) {
    const position = fingerprint.get(hash);
    if (position !== undefined) positions.push(position);
  }
  // `winnow` keeps every hash of a short block. If the block is a sentence of a longer paragraph of the article, the
  // article's fingerprint has kept only two in five of the same hashes, so no more than these can be expected of it.
  const length = isShort(from, to) ? hashes.length * CHOSEN : hashes.length;
  return { positions, length, share: length === 0 ? 0 : Math.min(1, positions.length / length) };
}

/**
 * The fingerprint of an article, as a dossier carries it: base64 of 20 bits a hash.
 *
 * @param paragraphs the article's blocks as plain text, the headline first
 * @example makeFingerprint(['It rained in July.']) // 'XoAw'
 */
export function makeFingerprint(paragraphs: readonly string[]): string {
  const hashes = new Set<number>();
  for (const paragraph of paragraphs) {
    const words = noWords();
    appendWords(words, paragraph);
    for (const hash of winnow(words, 0, words.count)) hashes.add(hash);
  }
  return encoded([...hashes]);
}

/**
 * A part of a fingerprint, for an index of many articles: some of its hashes, at even distances, so that a part of the
 * article has some of them too.
 *
 * @param most how many hashes
 * @example sampleOf(makeFingerprint(paragraphs), 16).length // 54
 */
export function sampleOf(fingerprint: string, most: number): string {
  const hashes = [...readFingerprint(fingerprint).keys()];
  const step = Math.max(1, hashes.length / most);
  return encoded(hashes.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)));
}

function encoded(hashes: readonly number[]): string {
  const bits = hashes.map((hash) => hash.toString(2).padStart(BITS, '0')).join('');
  return btoa(bits.replace(/.{1,8}/gu, (byte) => String.fromCharCode(parseInt(byte.padEnd(8, '0'), 2))));
}

/**
 * Reads a dossier's fingerprint.
 *
 * @returns an empty one, which no text is like, where it is not base64
 * @example readFingerprint('XoAw') // Map { 387075 => 0 }
 */
export function readFingerprint(base64: string): Fingerprint {
  const positions = new Map<number, number>();
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return positions;
  }
  let held = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    held = (held << 8) | bytes.charCodeAt(i);
    bits += 8;
    if (bits < BITS) continue;
    bits -= BITS;
    positions.set((held >> bits) & MASK, positions.size);
  }
  return positions;
}
