/**
 * A fingerprint tells a reprint of an article by its wording. It is the set of hashes of some of the article's runs of
 * four words, chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of every four neighbouring runs the one with the
 * least hash, so that any seven words in a row that both texts share are sure to yield a hash that both have.
 */
import { appendWords, noWords, type Words } from '../text/words.js';

const RUN = 4;
const WINDOW = 4;
/** 24 bits a hash keep the fingerprint at four characters each; 300 hashes then meet a stranger's by chance at 1 in 56,000. */
const BITS = 0xffffff;

export type Fingerprint = ReadonlySet<number>;

const runHash = (words: Words, at: number, length: number): number => {
  let h = 0;
  for (let i = at; i < at + length; i++) {
    const word = words.hash[i] as number;
    h = Math.imul(h ^ word ^ (word >>> 15), 0x9e3779b1) ^ (h >>> 13);
  }
  return (h ^ (h >>> 11)) & BITS;
};

/** Room for the runs of one block, kept from call to call. */
let runs = new Int32Array(256);

/** The chosen hashes of one block, `from` (inclusive) to `to` (exclusive) in `words`. A block under four words is one run. */
function winnow(words: Words, from: number, to: number): number[] {
  if (to <= from) return [];
  const count = Math.max(1, to - from - RUN + 1);
  if (count > runs.length) runs = new Int32Array(count * 2);
  const length = Math.min(RUN, to - from);
  const chosen: number[] = [];
  let least = 0;
  for (let run = 0; run < count; run++) {
    runs[run] = runHash(words, from + run, length);
    const left = run - WINDOW + 1;
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

/** How much of a text is the article's. */
export interface Likeness {
  /** The text's hashes that the fingerprint has too. */
  readonly shared: readonly number[];
  /** Their part of all hashes of the text, 0–1. */
  readonly share: number;
}

/** Of words already read, `from` (inclusive) to `to` (exclusive). */
export function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness {
  const hashes = winnow(words, from, to);
  const shared = hashes.filter((hash) => fingerprint.has(hash));
  return { shared, share: hashes.length === 0 ? 0 : shared.length / hashes.length };
}

/**
 * The fingerprint of an article, as a dossier carries it: base64 of three bytes a hash.
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
  let bytes = '';
  for (const hash of [...hashes].sort((a, b) => a - b))
    bytes += String.fromCharCode(hash >> 16, (hash >> 8) & 0xff, hash & 0xff);
  return btoa(bytes);
}

/** Reads a dossier's fingerprint; an unreadable one matches nothing. */
export function readFingerprint(base64: string): Fingerprint {
  const hashes = new Set<number>();
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    return hashes;
  }
  for (let i = 0; i + 2 < bytes.length; i += 3)
    hashes.add((bytes.charCodeAt(i) << 16) | (bytes.charCodeAt(i + 1) << 8) | bytes.charCodeAt(i + 2));
  return hashes;
}
