/** Whether one word is another misspelt, and not another word. */
import { editDistance } from '../../text/edit-distance.js';
import { foldText } from '../../text/fold-text.js';
import { LEAST_LETTERS } from './proper-words.js';

/** A word as printed, and what it was meant to be. */
export interface Correction {
  readonly from: string;
  readonly to: string;
  /** It is right as a word of some name: then it is wrong only beside the other words of another. */
  readonly isKnown: boolean;
}

export const slipsIn = ({ from, to }: Correction): number => editDistance(foldText(from), foldText(to), 3);

/** What else the text has that speaks for a name. */
export interface Evidence {
  /** The entry is named elsewhere, rightly spelt. */
  readonly isNamed: boolean;
  /** Several other entries are named: the text is about what the dossier is about. */
  readonly isOnTopic: boolean;
}

/**
 * Whether the alias, and no other name, is meant. Where all its other words are right, one of them may have two slips.
 * A name of a single word must be long for that; a shorter one may have a slip of the fingers (a letter doubled, two
 * swapped), and another where the rest of the text speaks for it.
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

/** A letter doubled, or one of two left out, or two swapped. */
function isOfTheFingers({ from, to }: Correction): boolean {
  const single = (word: string): string => foldText(word).replace(/(.)\1/gu, '$1');
  const sorted = (word: string): string => Array.from(foldText(word)).sort().join('');
  return single(from) === single(to) || sorted(from) === sorted(to);
}

/**
 * Whether two words differ as forms of one stem do, and not by a slip: "Russian" is no misspelt "Russia", "Minister" no
 * misspelt "Ministry", "Aliyeva" another person. A last letter left out or doubled is a slip; so is a plural where two
 * more words are right.
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
  const isSwapped = ending.length === 2 && ending === Array.from(meantEnding).reverse().join('');
  return !isSwapped && (ending.length > 1 || meantEnding.length > 1 || ending === 's' || meantEnding === 's');
}
