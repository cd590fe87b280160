/** Capitalised words that are in no name, and may be misspelt words of one. */
import { isUpper } from '../text/case.js';
import { foldText } from '../text/fold.js';
import type { Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import { endOf, startOf } from '../text/words.js';
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
/** Some ten milliseconds, which only a text as long as a book meets, or a dossier of tens of thousands of names. */
const MOST_COMPARISONS = 3_000_000;

/** @param named the names found in each block */
export function findSuspects(
  blocks: readonly ReadBlock[],
  named: readonly (readonly Found[])[],
  lexicon: Lexicon,
): Suspect[] {
  const proper = properWords(lexicon);
  const known = new Set(proper.map(({ folded }) => folded));
  const isNearByHash = new Map<number, boolean>();
  let comparisons = 0;
  const suspects: Suspect[] = [];
  blocks.forEach(({ text, words, from, to }, block) => {
    for (let word = from; word < to && suspects.length < MOST_SUSPECTS && comparisons < MOST_COMPARISONS; word++) {
      const start = startOf(words, word);
      const end = endOf(words, word);
      const hash = words.hash[word] as number;
      if (end - start < LEAST_LETTERS || !isUpper(text.charCodeAt(start)) || isNearByHash.get(hash) === false) continue;
      if (!isNearByHash.has(hash)) {
        comparisons += proper.length;
        const folded = foldText(text.slice(start, end));
        const letters = letterBits(folded);
        isNearByHash.set(hash, folded.length >= LEAST_LETTERS && proper.some((candidate) => mayBeNear(folded, letters, candidate))); // prettier-ignore
      }
      const isNamed = named[block]?.some((name) => name.start <= start && end <= name.end);
      if (isNearByHash.get(hash) && !isNamed)
        suspects.push({
          block,
          start,
          end,
          text: text.slice(start, end),
          isKnown: known.has(foldText(text.slice(start, end))),
        });
    }
  });
  return suspects;
}
