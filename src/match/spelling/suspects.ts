/** Collects capitalised words that are in no name but are like a word of one, so that they may be misspelt. */
import { isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import type { Pausing } from '../../util/pausing.js';
import { holds, nearby, type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { endOf, startOf } from '../../text/words.js';
import { LEAST_LETTERS, letterBits, mayBeNear, properWordsOf } from './proper-words.js';
import type { ReadBlock } from '../../text/hashed-block.js';

/** A word that may be misspelt. */
export interface Suspect {
  /** Index of the block among those given. */
  readonly block: number;
  /** UTF-16 offsets in the block; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Set where it is, as it stands, a word of some name, though that name is not here. */
  readonly isKnown: boolean;
}

/** The most suspects of one text. A text with more is in another language, or is made to slow us down. */
const MOST_SUSPECTS = 300;
/**
 * The most comparisons of words for one text: about ten milliseconds. Only a book, or a dossier of 10,000s of names,
 * has more.
 */
const MOST_COMPARISONS = 3_000_000;

/** @param named what was found in each block, in reading order */
export function* findSuspects(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  lexicon: Lexicon,
): Pausing<Suspect[]> {
  const proper = yield* properWordsOf(lexicon);
  const known = new Set(proper.map(({ folded }) => folded));
  const isNearByHash = new Map<number, boolean>();
  const suspects: Suspect[] = [];
  let comparisons = 0;
  const isNear = (hash: number, text: string): boolean => {
    const before = isNearByHash.get(hash);
    if (before !== undefined) return before;
    comparisons += proper.length;
    const folded = foldText(text);
    const letters = letterBits(folded);
    const answer = folded.length >= LEAST_LETTERS && proper.some((candidate) => mayBeNear(folded, letters, candidate));
    isNearByHash.set(hash, answer);
    return answer;
  };
  for (let block = 0; block < blocks.length; block++) {
    const { text: all, words, from, to } = blocks[block] as ReadBlock;
    yield;
    const names = named[block] ?? [];
    for (let word = from; word < to && suspects.length < MOST_SUSPECTS && comparisons < MOST_COMPARISONS; word++) {
      const start = startOf(words, word);
      const end = endOf(words, word);
      if (end - start < LEAST_LETTERS || !isUpper(all.charCodeAt(start))) continue;
      const text = all.slice(start, end);
      const span = { start, end };
      if (!isNear(words.hash[word] as number, text) || nearby(names, span).some((name) => holds(name, span))) continue;
      suspects.push({ block, ...span, text, isKnown: known.has(foldText(text)) });
    }
  }
  return suspects;
}
