/** The words that names are made of: what a misspelt name may have been meant to be. */
import { isLower, isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import { appendWords, endOf, noWords, startOf } from '../../text/words.js';
import { isWording } from '../../dossier/wordings.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A word of some name, written as the dossier has it. */
export interface ProperWord {
  readonly text: string;
  readonly folded: string;
  /** One bit for each letter in it. */
  readonly letters: number;
}

/** Shorter ones differ by a letter from too many others. */
export const LEAST_LETTERS = 4;
export const MOST_SLIPS = 2;

const known = new WeakMap<Lexicon, readonly ProperWord[]>();

/** Acronyms are not among them: of three letters no other may be wrong. */
export function properWords(lexicon: Lexicon): readonly ProperWord[] {
  let words = known.get(lexicon);
  if (!words) known.set(lexicon, (words = collect(lexicon)));
  return words;
}

function collect({ aliases, owner, entries }: Lexicon): ProperWord[] {
  const words = noWords();
  const byLetters = new Map<string, ProperWord>();
  aliases.forEach((alias, index) => {
    const entry = entries[owner[index] as number];
    if (!entry || isWording(entry)) return;
    words.count = 0;
    appendWords(words, alias);
    for (let word = 0; word < words.count; word++) {
      const text = alias.slice(startOf(words, word), endOf(words, word));
      if (!isProper(text)) continue;
      const folded = foldText(text);
      if (folded.length >= LEAST_LETTERS && !byLetters.has(folded))
        byLetters.set(folded, { text, folded, letters: letterBits(folded) });
    }
  });
  return [...byLetters.values()];
}

const isProper = (word: string): boolean =>
  isUpper(word.charCodeAt(0)) && Array.from(word).some((letter) => isLower(letter.charCodeAt(0)));

export function letterBits(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) & 31);
  return bits;
}

/** Whether a word may be a slip or two from one of a name. Cheap, and never says no where the answer is yes. */
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
