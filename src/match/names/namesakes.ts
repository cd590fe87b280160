/** Recognises a surname that is somebody else's, by the first name before it. */
import { isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import { plainly } from '../../text/unset-text.js';
import { letter, lower, upper } from '../../text/letters.js';

/** Capitalised words that may stand before a surname and are no first names: titles, and days and months. */
const titles = new Set(
  `president premier minister chancellor secretary senator congressman governor mayor judge justice general colonel
  major captain lieutenant admiral marshal commander leader director analyst professor doctor dr mr mrs ms miss sir lord
  prof gen col pm mp king queen prince
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

/** @param word in lower case */
export const isTitle = (word: string): boolean => titles.has(word);

/** The capitalised word before the surname, and, in the first group, what stands before that word. */
const before = new RegExp(`(^|[^\\s${letter}]\\s*|[${letter}]\\s+)([${upper}][${lower}][${letter}'’-]*\\.?) $`, 'u');
/** What stands before the word shows that it does not begin a sentence. */
const goesOn = new RegExp(`[${letter}]\\s+$|,\\s*$`, 'u');

/**
 * UTF-16 units before the surname that are looked at. They hold a first name even with soft hyphens and wide spaces.
 */
const WITHIN = 200;

/**
 * Whether the surname at `start` (UTF-16) follows a first name that is not in `name`. A word that begins a sentence is
 * not taken for a first name, since it is capitalised anyway.
 *
 * @param name the whole name of the person whom the dossier has
 * @example isOthersName('said Sevinj Aliyev', 12, 'Ilham Aliyev') // true
 */
export function isOthersName(text: string, start: number, name: string): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const match = before.exec(plainly(text.slice(Math.max(0, start - WITHIN), start)));
  if (!match) return false;
  const [, lead = '', word = ''] = match;
  const beginsSentence = !goesOn.test(lead);
  const isOwn = foldText(name).split(' ').includes(foldText(word));
  return !beginsSentence && !isOwn && !isTitle(word.toLowerCase()) && !/\.$|['’]s$/u.test(word);
}
