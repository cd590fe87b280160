/** Finds where a text has a quoted passage, such as the one that a note of the dossier is about. */
import { appendWords, endOf, noWords, startOf, type Words } from './words.js';

/** The words of a passage to look for, hashed once for all the texts that are searched. */
export interface Quote {
  readonly words: Words;
  /** The words of more of the text, with the passage in it, where the passage alone occurs more than once. */
  readonly within: Words;
}

/** @param within more of the text around `quote`, where `quote` alone occurs more than once */
export const readQuote = (quote: string, within = quote): Quote => ({
  words: readWords(quote),
  within: readWords(within),
});

/** The words of one text, by themselves. */
export function readWords(text: string): Words {
  const words = noWords(0);
  appendWords(words, text);
  return words;
}

/**
 * Where a text has a passage. Words are compared by their hashes: quotation marks, dashes, spaces and case do not
 * matter.
 *
 * @returns UTF-16 offsets of the first occurrence, `end` exclusive; `undefined` where there is none
 * @example findQuote(readWords('In July, it rained.'), readQuote('in july')) // { start: 0, end: 7 }
 */
export function findQuote(text: Words, { words, within }: Quote): { start: number; end: number } | undefined {
  const around = indexOf(text, within, 0);
  const first = around < 0 ? -1 : indexOf(text, words, around);
  if (first < 0) return undefined;
  return { start: startOf(text, first), end: endOf(text, first + words.count - 1) };
}

/**
 * The index of the word in `text` at which `sought` begins, `from` or later; -1 where it does not occur or is empty.
 */
function indexOf(text: Words, sought: Words, from: number): number {
  for (let first = from; sought.count > 0 && first + sought.count <= text.count; first++) {
    let same = 0;
    while (same < sought.count && text.hash[first + same] === sought.hash[same]) same++;
    if (same === sought.count) return first;
  }
  return -1;
}
