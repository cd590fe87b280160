/**
 * A fingerprint tells a reprint of an article by its wording. It has the hashes of some of the article's runs of four
 * words, chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of every four neighbouring runs the one with the
 * least hash, so that any seven words in a row that both texts share are sure to yield a hash that both have. They are in
 * the article's order, so that a hash tells not only that a text is the article's but what part of it.
 */
import { appendWords, noWords, type Words } from './words.js';

const RUN = 4;
const WINDOW = 4;
/** Texts of so few words are too short to choose from: a headline with one word changed would have no hash left. */
const SHORT = 12;
/** What winnowing chooses of all runs, on average: two of every `WINDOW + 1`. */
const CHOSEN = 2 / (WINDOW + 1);
/** 20 bits a hash keep the fingerprint at ten characters for three hashes; 200 hashes then meet a stranger's by chance at 1 in 5,000. */
const BITS = 20;
const MASK = 2 ** BITS - 1;

/** The article's hashes, each with its place among them: 0 for the first. */
export type Fingerprint = ReadonlyMap<number, number>;

const runHash = (words: Words, at: number, length: number): number => {
  let h = 0;
  for (let i = at; i < at + length; i++) {
    const word = words.hash[i] as number;
    h = Math.imul(h ^ word ^ (word >>> 15), 0x9e3779b1) ^ (h >>> 13);
  }
  return (h ^ (h >>> 11)) & MASK;
};

/** Room for the runs of one block, kept from call to call. */
let runs = new Int32Array(256);

const isShort = (from: number, to: number): boolean => to - from <= SHORT;

/** The chosen hashes of one block, `from` (inclusive) to `to` (exclusive) in `words`. A block under four words is one run. */
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

/** The last of the least runs from `left` to `right`, both included. */
function leastOf(left: number, right: number): number {
  let least = left;
  for (let run = left + 1; run <= right; run++) if ((runs[run] as number) <= (runs[least] as number)) least = run;
  return least;
}

/** How much of a text is the article's, and what part of the article it is. */
export interface Likeness {
  /** The places in the article of the hashes that the text has too, in the text's order. */
  readonly places: readonly number[];
  /** How many hashes are expected of a text as long as this. */
  readonly length: number;
  /** How much of the text is the article's, 0–1. */
  readonly share: number;
}

/** Of words already read, `from` (inclusive) to `to` (exclusive). */
export function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness {
  const hashes = winnow(words, from, to);
  const places: number[] = [];
  for (const hash of hashes) {
    const place = fingerprint.get(hash);
    if (place !== undefined) places.push(place);
  }
  // The article may have chosen among runs that a short text has all of.
  const length = isShort(from, to) ? hashes.length * CHOSEN : hashes.length;
  return { places, length, share: length === 0 ? 0 : Math.min(1, places.length / length) };
}

/**
 * The fingerprint of an article, as a dossier carries it: base64 of 20 bits a hash.
 *
 * @param paragraphs the article's blocks as plain text, the headline first
 */
export function makeFingerprint(paragraphs: readonly string[]): string {
  const hashes = new Set<number>();
  for (const paragraph of paragraphs) {
    const words = noWords();
    appendWords(words, paragraph);
    for (const hash of winnow(words, 0, words.count)) hashes.add(hash);
  }
  const bits = [...hashes].map((hash) => hash.toString(2).padStart(BITS, '0')).join('');
  return btoa(bits.replace(/.{1,8}/gu, (byte) => String.fromCharCode(parseInt(byte.padEnd(8, '0'), 2))));
}

/** Reads a dossier's fingerprint; an unreadable one matches nothing. */
export function readFingerprint(base64: string): Fingerprint {
  const places = new Map<number, number>();
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return places;
  }
  let held = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    held = (held << 8) | bytes.charCodeAt(i);
    bits += 8;
    if (bits < BITS) continue;
    bits -= BITS;
    places.set((held >> bits) & MASK, places.size);
  }
  return places;
}
