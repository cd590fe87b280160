import { appendWords, noWords, type Words } from '../text/words.js';

/** A passage to look for, read once for all texts. */
export interface Passage {
  readonly words: Words;
  /** More of the text around it, where the passage alone stands in it more than once. */
  readonly within: Words;
}

export const readPassage = (passage: string, within = passage): Passage => ({
  words: wordsOf(passage),
  within: wordsOf(within),
});

export function wordsOf(text: string): Words {
  const words = noWords(0);
  appendWords(words, text);
  return words;
}

/**
 * Where a text has a passage, whatever its quotation marks, dashes, spaces and case: UTF-16 offsets, `end` exclusive.
 *
 * @example findPassage(wordsOf('In July, it rained.'), readPassage('in july')) // { start: 0, end: 7 }
 */
export function findPassage(text: Words, { words, within }: Passage): { start: number; end: number } | undefined {
  const around = indexOf(text, within, 0);
  const first = around < 0 ? -1 : indexOf(text, words, around);
  if (first < 0) return undefined;
  return { start: text.start[first] ?? 0, end: text.end[first + words.count - 1] ?? 0 };
}

/** Of the first of the words sought, at `from` or after; -1 where they are not, or are none. */
function indexOf(text: Words, sought: Words, from: number): number {
  for (let first = from; sought.count > 0 && first + sought.count <= text.count; first++) {
    let same = 0;
    while (same < sought.count && text.hash[first + same] === sought.hash[same]) same++;
    if (same === sought.count) return first;
  }
  return -1;
}
