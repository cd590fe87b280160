import { BREAK, DROP, factorOfLetter, factorOfUnit, fold, foldedLetters, RARE, SEVERAL } from './fold.js';

/**
 * Splits a text into folded words and hashes each, in one pass over its UTF-16 units. This is the innermost loop of all
 * finding: see docs/decisions/0002 for what was measured.
 */

/** The words of one or more texts, in typed arrays with room for more: 12 bytes a word, and no object for each. */
export interface Words {
  count: number;
  /** UTF-16 offsets into the raw text: word `i` begins at `edges[2 * i]` and ends before `edges[2 * i + 1]`. */
  edges: Int32Array;
  /** For each word, the hash of its folded letters. */
  hash: Int32Array;
}

/** @param capacity in words; `appendWords` makes more room where it is needed */
export const noWords = (capacity = 256): Words => ({
  count: 0,
  edges: new Int32Array(capacity * 2),
  hash: new Int32Array(capacity),
});

export const startOf = ({ edges }: Words, word: number): number => edges[2 * word] as number;
export const endOf = ({ edges }: Words, word: number): number => edges[2 * word + 1] as number;

/**
 * In words: a list that is used again keeps its arrays if they have room for at most as many; larger ones are given
 * back.
 */
const KEPT = 0x8000;

function resize(words: Words, capacity: number): void {
  const { edges, hash, count } = words;
  words.edges = new Int32Array(capacity * 2);
  words.edges.set(edges.subarray(0, count * 2));
  words.hash = new Int32Array(capacity);
  words.hash.set(hash.subarray(0, count));
}

/** Added to the hash before each multiplication. By products alone, “star” and “rats” would have the same hash. */
const STEP = 0x9e3779b1 | 0;

/**
 * Reads the words of `text` and appends them to `words`. Apostrophes and hyphens end a word, so “Turkey’s” is the words
 * “turkey” and “s”, and “Nagorno-Karabakh” is two words. Offsets are into `text`, even where `words` has other texts
 * too.
 */
export function appendWords(words: Words, text: string): void {
  const room = words.hash.length;
  const needed = words.count + ((text.length + 1) >> 1) + 1;
  if (needed > room || (words.count === 0 && room > KEPT && needed * 2 <= KEPT)) resize(words, needed * 2);
  const at = appendPlainWords(words, text, 0);
  if (at < text.length) appendOtherWords(words, text, at);
}

/**
 * Reads words up to the first `RARE` unit, or to the end of the text.
 *
 * It is written for speed. A processor cannot predict where words end, so the loop does not branch on it: it writes a
 * possible edge at every unit, and advances past it only where a letter and a break meet. It calls no function, since
 * V8 would load the arrays again after each call. `| 0` keeps all sums to 32-bit integers: V8 otherwise compiles the
 * loop for small integers, must discard that code when a hash exceeds them, and may do so again and again.
 *
 * @returns the offset at which it stopped; the word that a rare unit is in has not been appended
 */
function appendPlainWords(words: Words, text: string, from: number): number {
  const length = text.length | 0;
  const { edges, hash } = words;
  let edge = (words.count << 1) | 0;
  let h = 0;
  /** 1 after a letter, else 0. */
  let inWord = 0;
  let i = from | 0;
  // These two writes change nothing. They make V8 load the arrays before the loop, and not in each turn of it, also
  // where it inlines this function.
  edges[edge] = i;
  hash[edge >> 1] = h;
  for (; i < length; i = (i + 1) | 0) {
    const factor = factorOfUnit[text.charCodeAt(i)] as number;
    if (factor === RARE) break;
    const isLetter = factor & 1;
    edges[edge] = i;
    hash[edge >> 1] = h;
    edge = (edge + (inWord ^ isLetter)) | 0;
    h = Math.imul((h + STEP) | 0, factor);
    inWord = isLetter;
  }
  if (i === length && inWord === 1) {
    edges[edge] = i;
    hash[edge >> 1] = h;
    edge++;
  }
  words.count = edge >> 1;
  return i;
}

/**
 * Goes on from a rare unit at `from`: one that `fold` has not met before, or that folds to `DROP` or `SEVERAL`. Goes
 * back to the beginning of the word that the unit is in, reads that word by `fold`, and leaves what follows to the fast
 * loop.
 */
function appendOtherWords(words: Words, text: string, from: number): void {
  const { edges, hash } = words;
  for (let i = from; i < text.length; i = appendPlainWords(words, text, i)) {
    while (i > 0 && fold(text.charCodeAt(i - 1)) !== BREAK) i--;
    let wordStart = -1;
    let wordEnd = 0;
    let h = 0;
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const code = fold(unit);
      if (code === BREAK) break;
      if (code === DROP) {
        if (isCombining(unit)) wordEnd = i + 1;
        continue;
      }
      if (wordStart < 0) wordStart = i;
      wordEnd = i + 1;
      const letters = code === SEVERAL ? foldedLetters(unit) : String.fromCharCode(code);
      for (let k = 0; k < letters.length; k++) h = Math.imul(h + STEP, factorOfLetter(letters.charCodeAt(k)));
    }
    if (wordStart < 0) continue;
    const word = words.count++;
    edges[2 * word] = wordStart;
    edges[2 * word + 1] = wordEnd;
    hash[word] = h;
  }
}

/**
 * A combining mark at the end of a word is part of it, since a reader sees it there; a soft hyphen or joiner is not.
 */
const isCombining = (unit: number): boolean => /^\p{M}$/u.test(String.fromCharCode(unit));
