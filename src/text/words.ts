import { BREAK, DROP, factorOfLetter, factorOfUnit, fold, foldedLetters, RARE, SEVERAL } from './fold.js';

/** The words of one or more texts, as parallel arrays: 12 bytes a word and no object. */
export interface Words {
  count: number;
  /** UTF-16 offsets into the raw text that word `i` was read from: it begins at `edges[2 * i]`, ends at `edges[2 * i + 1]`. */
  edges: Int32Array;
  /** Of the folded word. */
  hash: Int32Array;
}

export const noWords = (capacity = 256): Words => ({
  count: 0,
  edges: new Int32Array(capacity * 2),
  hash: new Int32Array(capacity),
});

export const startOf = ({ edges }: Words, word: number): number => edges[2 * word] as number;
export const endOf = ({ edges }: Words, word: number): number => edges[2 * word + 1] as number;

/** So many words keep their room from one text to the next; more is given back where a text does not need it. */
const KEPT = 0x8000;

function resize(words: Words, capacity: number): void {
  const { edges, hash, count } = words;
  words.edges = new Int32Array(capacity * 2);
  words.edges.set(edges.subarray(0, count * 2));
  words.hash = new Int32Array(capacity);
  words.hash.set(hash.subarray(0, count));
}

/** Added before each letter, so that the order of letters counts. */
const STEP = 0x9e3779b1 | 0;

/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 */
export function appendWords(words: Words, text: string): void {
  const room = words.hash.length;
  const needed = words.count + ((text.length + 1) >> 1) + 1;
  if (needed > room || (words.count === 0 && room > KEPT && needed * 2 <= KEPT)) resize(words, needed * 2);
  const at = appendPlainWords(words, text, 0);
  if (at < text.length) appendOtherWords(words, text, at);
}

/**
 * Reads on to a unit that must be looked at, or to the end.
 *
 * The form is for speed. Where words end no processor can foresee, so there is no branch on it: the next edge is written
 * anew with each unit, and counts where a letter and a break meet. No function is called, or V8 would look up the
 * arrays anew each time. Sums are of 32-bit integers, or it may bet on small ones, lose, and bet again for ever.
 *
 * @returns where it stopped; the word that a rare unit is in does not count yet
 */
function appendPlainWords(words: Words, text: string, from: number): number {
  const length = text.length | 0;
  const { edges, hash } = words;
  let edge = (words.count << 1) | 0;
  let h = 0;
  /** 1 after a letter, else 0. */
  let inWord = 0;
  let i = from | 0;
  // Written once before the loop, V8 need not look the arrays up in each turn of it, wherever it puts this function.
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
 * Reads on from a rare unit at `from`: one not met before, dropped, or folding to several letters. The word that it is in
 * is read anew and with care.
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

/** A mark drawn on the letter before it belongs to the word it ends; a trailing soft hyphen or joiner does not. */
const isCombining = (unit: number): boolean => /^\p{M}$/u.test(String.fromCharCode(unit));
