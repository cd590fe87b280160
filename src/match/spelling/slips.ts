/** Decides whether a word is a misspelling of a word of a name, or another word. */
import { editDistance } from '../../text/edit-distance.js';
import { foldText } from '../../text/fold-text.js';
import { lettersOf } from '../../text/letters.js';
import { LEAST_LETTERS } from './proper-words.js';

/** A word as printed, and what it was meant to be. */
export interface Correction {
  readonly from: string;
  readonly to: string;
  /** Set where the printed word is itself a word of some name. Then it may be wrong only as part of another name. */
  readonly isKnown: boolean;
}

/** The edit distance of a correction; 4 where it is more than 3. */
export const slipsIn = ({ from, to }: Correction): number => editDistance(foldText(from), foldText(to), 3);

/** What the rest of the text says for a name. */
export interface Evidence {
  /** The entry is named elsewhere in the text, spelt right. */
  readonly isNamed: boolean;
  /** At least three entries are named, so the text is about what the dossier is about. */
  readonly isOnTopic: boolean;
}

/**
 * Whether a text that has an alias but for these corrections means that alias. Where at least one other word of four
 * letters is right, each wrong one may have two slips; where none is, one. A name of a single word may have two slips
 * from nine letters on. With one slip it needs eight letters; fewer where the text is on the topic, where it is a slip
 * of the fingers (see `isOfTheFingers`), or where the entry is named elsewhere.
 *
 * @param alias as the dossier writes it
 * @param corrections of its words, those that are right left out
 * @example
 * const correction = { from: 'Ihlam', to: 'Ilham', isKnown: false };
 * isMisspelling('Ilham Aliyev', [correction], { isNamed: false, isOnTopic: false }); // true
 */
export function isMisspelling(
  alias: string,
  corrections: readonly Correction[],
  { isNamed, isOnTopic }: Evidence,
): boolean {
  const words = foldText(alias).split(' ');
  const right = words.filter((word) => word.length >= LEAST_LETTERS).length - corrections.length;
  if (corrections.some((correction) => isOtherForm(correction, right))) return false;
  if (right > 0) return corrections.every((correction) => slipsIn(correction) <= 2);
  if (words.length > 1) return corrections.every((correction) => slipsIn(correction) <= 1);
  const [correction] = corrections;
  const [only = ''] = words;
  if (!correction || correction.isKnown || foldText(correction.from)[0] !== only[0]) return false;
  if (only.length >= 9) return slipsIn(correction) <= 2;
  const least = isNamed ? 5 : isOfTheFingers(correction) ? 6 : isOnTopic ? 7 : 8;
  return slipsIn(correction) === 1 && only.length >= least;
}

/** Whether a slip is one of typing: a letter doubled, one of a double letter left out, or letters in another order. */
function isOfTheFingers({ from, to }: Correction): boolean {
  const single = (word: string): string => foldText(word).replace(/(.)\1/gu, '$1');
  const sorted = (word: string): string => lettersOf(foldText(word)).sort().join('');
  return single(from) === single(to) || sorted(from) === sorted(to);
}

/**
 * Whether two words differ as forms of one stem do, and not by a slip: “Russian” is not a misspelt “Russia”, “Minister”
 * not a misspelt “Ministry”, and “Aliyeva” is another person than Aliyev. Last letters that are left out, or a last
 * letter that is doubled, are slips. So is an added “s” where at least two other words of the name are right.
 *
 * @param right how many other words of the name are right
 */
function isOtherForm({ from, to }: Correction, right: number): boolean {
  const word = foldText(from);
  const meant = foldText(to);
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same++;
  const ending = word.slice(same);
  const meantEnding = meant.slice(same);
  if (ending === 's' && meantEnding === '' && right > 1) return false;
  if (ending === '') return meantEnding.length > 2 || (meantEnding === 's' && !meant.endsWith('ss'));
  if (meantEnding === '') return ending !== meant.at(-1);
  if (ending.at(-1) === meantEnding.at(-1) || same * 2 < meant.length) return false;
  const isSwapped = ending.length === 2 && ending === lettersOf(meantEnding).reverse().join('');
  return !isSwapped && (ending.length > 1 || meantEnding.length > 1 || ending === 's' || meantEnding === 's');
}
