/** A surname with somebody else's first name before it. */
import { isUpper } from '../../text/case.js';
import { foldText } from '../../text/fold-text.js';
import { plainly } from '../../text/plain.js';
import { letter, lower, upper } from '../../text/letters.js';

/** What may stand before the surname of the person who is meant. */
const titles = new Set(
  `president premier minister chancellor secretary senator congressman governor mayor judge justice general colonel
  major captain lieutenant admiral marshal commander leader director analyst professor doctor dr mr mrs ms miss sir lord
  prof gen col pm mp king queen prince
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

/** The word before, with a space after it, and what stands before that word. */
const before = new RegExp(`(^|[^\\s${letter}]\\s*|[${letter}]\\s+)([${upper}][${lower}][${letter}'’-]*\\.?) $`, 'u');
const goesOn = new RegExp(`[${letter}]\\s+$|,\\s*$`, 'u');

/** UTF-16 units in which a first name and what leads to it stand, however far apart they are set. */
const WITHIN = 200;

/**
 * Whether what begins at `start` is a surname after a first name that `name`, the whole name of the person who may be
 * meant, does not have. A word that begins a sentence is not taken for one.
 */
export function isOthersName(text: string, start: number, name: string): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const match = before.exec(plainly(text.slice(Math.max(0, start - WITHIN), start)));
  if (!match) return false;
  const [, lead = '', word = ''] = match;
  const beginsSentence = !goesOn.test(lead);
  const isOwn = foldText(name).split(' ').includes(foldText(word));
  return !beginsSentence && !isOwn && !titles.has(word.toLowerCase()) && !/\.$|['’]s$/u.test(word);
}
