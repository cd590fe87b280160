/** Capitalised words that are in no name, and may be misspelt words of one. */
import { isUpper } from '../text/case.js';
import { foldText } from '../text/fold.js';
import type { Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import { LEAST_LETTERS, letterBits, mayBeNear, properWords } from './proper-words.js';
import type { ReadBlock } from './read-block.js';

export interface Suspect {
  /** Index of the block. */
  readonly block: number;
  /** UTF-16 offsets in it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It is a word of some name as it stands, but not of one that stands here. */
  readonly isKnown: boolean;
}

/** A text with more of them is in another language, or is hostile. */
const MOST_SUSPECTS = 300;

/** @param named the names found in each block */
export function findSuspects(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  lexicon: Lexicon,
): Suspect[] {
  const proper = properWords(lexicon);
  const known = new Set(lexicon.words.hash);
  const isNearByHash = new Map<number, boolean>();
  const suspects: Suspect[] = [];
  blocks.forEach(({ text, words, from, to }, block) => {
    for (let word = from; word < to && suspects.length < MOST_SUSPECTS; word++) {
      const start = words.start[word] as number;
      const end = words.end[word] as number;
      const hash = words.hash[word] as number;
      if (end - start < LEAST_LETTERS || !isUpper(text.charCodeAt(start)) || isNearByHash.get(hash) === false) continue;
      if (!isNearByHash.has(hash)) {
        const folded = foldText(text.slice(start, end));
        const letters = letterBits(folded);
        isNearByHash.set(hash, proper.some((candidate) => mayBeNear(folded, letters, candidate))); // prettier-ignore
      }
      const isNamed = named[block]?.some((name) => name.start <= start && end <= name.end);
      if (isNearByHash.get(hash) && !isNamed)
        suspects.push({ block, start, end, text: text.slice(start, end), isKnown: known.has(hash) });
    }
  });
  return suspects;
}
