import { appendWords, endOf, noWords, startOf, type Words } from './words.js';

/** A quoted passage to look for, read once for all texts. */
export interface Quote {
  readonly words: Words;
  /** More of the text around it, where the passage alone stands in it more than once. */
  readonly within: Words;
}

export const readQuote = (quote: string, within = quote): Quote => ({
  words: readWords(quote),
  within: readWords(within),
});

export function readWords(text: string): Words {
  const words = noWords(0);
  appendWords(words, text);
  return words;
}

/**
 * Where a text has a passage, whatever its quotation marks, dashes, spaces and case: UTF-16 offsets, `end` exclusive.
 *
 * @example findQuote(wordsOf('In July, it rained.'), readQuote('in july')) // { start: 0, end: 7 }
 */
export function findQuote(text: Words, { words, within }: Quote): { start: number; end: number } | undefined {
  const around = indexOf(text, within, 0);
  const first = around < 0 ? -1 : indexOf(text, words, around);
  if (first < 0) return undefined;
  return { start: startOf(text, first), end: endOf(text, first + words.count - 1) };
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
