/** The words that a lexicon's names are made of, which a misspelt word may be compared with. */
import { isLower, isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import { lettersOf } from '../../text/letters.js';
import { appendWords, endOf, noWords, startOf } from '../../text/words.js';
import { isWording } from '../../dossier/wording-types.js';
import { runSync, type Pausing } from '../../util/pausing.js';
import { rememberingPausing } from '../../util/remembering.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A word of some name, written as the dossier has it. */
export interface ProperWord {
  readonly text: string;
  readonly folded: string;
  /** A bit for each letter in it: see `letterBits`. */
  readonly letters: number;
}

/** UTF-16 units, folded. Shorter words differ by one letter from too many others. */
export const LEAST_LETTERS = 4;
/** The largest edit distance between a misspelt word and the right one. */
export const MOST_SLIPS = 2;

/** Aliases from one pause to the next. */
const PAUSE = 64;

/**
 * All different capitalised words of names. Acronyms are not among them: with a letter changed they are other acronyms.
 */
export const properWords = (lexicon: Lexicon): readonly ProperWord[] => runSync(properWordsOf(lexicon));

/** The same as pausing work. */
export const properWordsOf = rememberingPausing(collect);

function* collect({ aliases, owner, entries }: Lexicon): Pausing<readonly ProperWord[]> {
  const words = noWords();
  const byLetters = new Map<string, ProperWord>();
  let index = -1;
  for (const alias of aliases) {
    index++;
    if (index % PAUSE === PAUSE - 1) yield;
    const entry = entries[owner[index] as number];
    if (!entry || isWording(entry)) continue;
    words.count = 0;
    appendWords(words, alias);
    for (let word = 0; word < words.count; word++) {
      const text = alias.slice(startOf(words, word), endOf(words, word));
      if (!isProper(text)) continue;
      const folded = foldText(text);
      if (folded.length >= LEAST_LETTERS && !byLetters.has(folded))
        byLetters.set(folded, { text, folded, letters: letterBits(folded) });
    }
  }
  return [...byLetters.values()];
}

const isProper = (word: string): boolean =>
  isUpper(word.charCodeAt(0)) && lettersOf(word).some((letter) => isLower(letter.charCodeAt(0)));

/** A 32-bit set of the letters of a word. Letters whose codes differ by a multiple of 32 share a bit. */
export function letterBits(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31);
  return bits;
}

/**
 * A cheap test of whether a word may be within two slips of a word of a name. It never says no to one that is, since
 * each slip adds and removes one letter at most.
 */
export function mayBeNear(folded: string, letters: number, word: ProperWord): boolean {
  if (Math.abs(folded.length - word.folded.length) > MOST_SLIPS || folded === word.folded) return false;
  const slips = Math.min(MOST_SLIPS, word.folded.length - 3);
  return bitCount(letters & ~word.letters) <= slips && bitCount(word.letters & ~letters) <= slips;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
