import { appendWords, noWords, type Words } from '../text/words.js';

export interface Span {
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a passage in a text, whatever its quotation marks, dashes, spaces and case.
 *
 * @param within more of the text around it, where the passage alone stands in it more than once
 * @example findPassage('In July, it rained.', 'in july') // { start: 0, end: 7 }
 */
export function findPassage(text: string, passage: string, within = passage): Span | undefined {
  const words = wordsOf(text);
  const around = indexOf(words, wordsOf(within), 0);
  const sought = wordsOf(passage);
  const first = around < 0 ? -1 : indexOf(words, sought, around);
  if (first < 0) return undefined;
  return { start: words.start[first] ?? 0, end: words.end[first + sought.count - 1] ?? 0 };
}

function wordsOf(text: string): Words {
  const words = noWords();
  appendWords(words, text);
  return words;
}

/** Of the first of the words sought, at `from` or after; -1 where they are not, or are none. */
function indexOf(words: Words, sought: Words, from: number): number {
  for (let first = from; sought.count > 0 && first + sought.count <= words.count; first++) {
    let same = 0;
    while (same < sought.count && words.hash[first + same] === sought.hash[same]) same++;
    if (same === sought.count) return first;
  }
  return -1;
}
