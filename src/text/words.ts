import { BREAK, DROP, SEVERAL, fold, foldedLetters, foldIfMet } from './fold.js';

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

function grow(words: Words, capacity: number): void {
  const size = Math.max(capacity, words.start.length * 2);
  for (const field of ['start', 'end', 'hash'] as const) {
    const larger = new Int32Array(size);
    larger.set(words[field]);
    words[field] = larger;
  }
}

/** Gives back the room for words that did not come. */
export function trim(words: Words): void {
  for (const field of ['start', 'end', 'hash'] as const) words[field] = words[field].slice(0, words.count);
}

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

/**
 * Reads the words of `text` and appends them to `words`: one pass, folding and hashing each unit as it is read.
 * Apostrophes and hyphens end a word, so a possessive is its name and an `s`, and a joined name is its parts.
 *
 * The form is for speed. Most units are letters within a word, and the inner loop is all they see: a look-up, a
 * multiplication, one test. Sums end in `| 0`, or V8 may bet on small integers, lose, and bet again for ever.
 */
export function appendWords(words: Words, text: string): void {
  const length = text.length | 0;
  const most = words.count + ((length + 1) >> 1);
  if (most > words.start.length) grow(words, most);
  const { start, end, hash } = words;
  let count = words.count | 0;
  let wordStart = -1;
  let wordEnd = 0;
  let h = FNV_BASIS;
  // One step beyond the text, where the last word ends.
  for (let i = 0; i <= length; i = (i + 1) | 0) {
    let code = i < length ? foldIfMet(text.charCodeAt(i)) : BREAK;
    if (code > SEVERAL) {
      if (wordStart < 0) {
        wordStart = i;
        h = FNV_BASIS;
      }
      do {
        h = Math.imul(h ^ code, FNV_PRIME);
        i = (i + 1) | 0;
        code = i < length ? foldIfMet(text.charCodeAt(i)) : BREAK;
      } while (code > SEVERAL);
      wordEnd = i;
    }
    if (code !== BREAK) {
      const unit = text.charCodeAt(i);
      code = fold(unit);
      if (code > DROP) {
        if (wordStart < 0) {
          wordStart = i;
          h = FNV_BASIS;
        }
        h = code === SEVERAL ? hashLetters(h, unit) : Math.imul(h ^ code, FNV_PRIME);
        wordEnd = (i + 1) | 0;
      } else if (code === DROP && wordStart >= 0 && isCombining(unit)) {
        wordEnd = (i + 1) | 0;
      }
    }
    if (code === BREAK && wordStart >= 0) {
      start[count] = wordStart;
      end[count] = wordEnd;
      hash[count] = h ^ (h >>> 15);
      count = (count + 1) | 0;
      wordStart = -1;
    }
  }
  words.count = count;
}

function hashLetters(hash: number, unit: number): number {
  const letters = foldedLetters(unit);
  let h = hash;
  for (let k = 0; k < letters.length; k++) h = Math.imul(h ^ letters.charCodeAt(k), FNV_PRIME);
  return h;
}

/** A mark drawn on the letter before it belongs to the word it ends; a trailing soft hyphen or joiner does not. */
const isCombining = (unit: number): boolean => /^\p{M}$/u.test(String.fromCharCode(unit));
