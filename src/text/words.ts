import { BREAK, DROP, factorOfLetter, factorOfUnit, fold, foldedLetters, RARE, SEVERAL } from './fold.js';

/**
 * The words of one or more texts, as parallel arrays: 12 bytes a word and no object. `start` and `end` are UTF-16
 * offsets into the raw text the word was read from; `hash` is of the folded word.
 */
export interface Words {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
}

export const noWords = (capacity = 256): Words => ({
  count: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  hash: new Int32Array(capacity),
});

/** So much room is kept from one text to the next; more is given back when a text does not need it. */
const KEPT = 0x8000;

function makeRoom(words: Words, capacity: number): void {
  const { length } = words.start;
  if (capacity > length) resize(words, Math.max(capacity, length * 2));
  else if (length > KEPT && words.count === 0 && capacity <= KEPT) resize(words, KEPT);
}

function resize(words: Words, size: number): void {
  for (const field of ['start', 'end', 'hash'] as const) {
    const resized = new Int32Array(size);
    resized.set(words[field].subarray(0, words.count));
    words[field] = resized;
  }
}

/** Gives back the room for words that did not come. */
export function trim(words: Words): void {
  for (const field of ['start', 'end', 'hash'] as const) words[field] = words[field].slice(0, words.count);
}

/** Added before each letter, so that the order of letters counts. */
const STEP = 0x9e3779b1 | 0;

/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 */
export function appendWords(words: Words, text: string): void {
  makeRoom(words, words.count + ((text.length + 1) >> 1) + 1);
  let at = 0;
  while ((at = appendPlainWords(words, text, at)) < text.length) at = appendRareWord(words, text, at);
}

/**
 * Reads on to a unit that must be looked at, or to the end.
 *
 * The form is for speed. Where words end no processor can foresee, so there is no branch on it: the word at hand is
 * written anew with each unit, and counts once the unit after it is no letter. No function is called, or V8 would look
 * up the arrays anew each time. Sums are of 32-bit integers, or it may bet on small ones, lose, and bet again for ever.
 *
 * @returns where it stopped; the word that a rare unit is in does not count yet
 */
function appendPlainWords(words: Words, text: string, from: number): number {
  const length = text.length | 0;
  const { start, end, hash } = words;
  let count = words.count | 0;
  let h = 0;
  /** 1 after a letter, else 0. */
  let inWord = 0;
  let i = from | 0;
  for (; i < length; i = (i + 1) | 0) {
    const factor = factorOfUnit[text.charCodeAt(i)] as number;
    if (factor === RARE) break;
    const isLetter = factor & 1;
    start[(count + inWord) | 0] = i;
    end[count] = i;
    hash[count] = h;
    count = (count + (inWord & ~isLetter)) | 0;
    h = Math.imul((h + STEP) | 0, factor);
    inWord = isLetter;
  }
  if (i === length) {
    end[count] = i;
    hash[count] = h;
    count += inWord;
  }
  words.count = count;
  return i;
}

/**
 * Reads with care the word that has a rare unit at `at`: one not met before, dropped, or folding to several letters.
 *
 * @returns where the break after it is
 */
function appendRareWord(words: Words, text: string, at: number): number {
  let i = at;
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
  if (wordStart >= 0) {
    words.start[words.count] = wordStart;
    words.end[words.count] = wordEnd;
    words.hash[words.count] = h;
    words.count++;
  }
  return i;
}

/** A mark drawn on the letter before it belongs to the word it ends; a trailing soft hyphen or joiner does not. */
const isCombining = (unit: number): boolean => /^\p{M}$/u.test(String.fromCharCode(unit));
