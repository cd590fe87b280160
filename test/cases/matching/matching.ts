/**
 * What is a mention and what is not, as data: every front end that reads text (strings, a page, a syntax tree) must
 * find the same.
 */
import { matchingCase } from './matching-case.js';
import { matchingOverlap } from './matching-overlap.js';
import { matchingSpelling } from './matching-spelling.js';
import { matchingWords } from './matching-words.js';

export interface MatchCase {
  /** Goes on after "finds". */
  readonly title: string;
  /** One block of prose. */
  readonly text: string;
  /** The aliases of each entry by its id; the first is its name. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Ids of the entries that are contested wordings; the others are names. */
  readonly wordings?: readonly string[];
  /** The mentions in reading order, the outermost first. */
  readonly expected: readonly Expected[];
}

/** The entry's id, the words as the text has them and, where the text has them more than once, where they start. */
export type Expected = readonly [entry: string, text: string, start?: number];

export const matchingTables: Readonly<Record<string, readonly MatchCase[]>> = {
  'whole words': matchingWords,
  spellings: matchingSpelling,
  case: matchingCase,
  overlaps: matchingOverlap,
};

export interface Place {
  readonly entry: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The expected mentions of a case with their offsets. */
export function expectedPlaces({ title, text, expected }: MatchCase): Place[] {
  return expected.map(([entry, words, given]) => {
    const start = given ?? text.indexOf(words);
    if (text.slice(start, start + words.length) !== words) throw new Error(`"${title}" has no "${words}" there`);
    if (given === undefined && text.lastIndexOf(words) !== start) throw new Error(`"${title}": which "${words}"?`);
    return { entry, text: words, start, end: start + words.length };
  });
}
