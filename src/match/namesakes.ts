/** A surname with somebody else's first name before it. */
import { isUpper } from '../text/case.js';
import { foldText } from '../text/fold.js';

/** What may stand before the surname of the person who is meant. */
const titles = new Set(
  `president premier minister chancellor secretary senator congressman governor mayor judge justice general colonel
  major captain lieutenant admiral marshal commander leader director analyst professor doctor dr mr mrs ms miss sir lord
  prof gen col pm mp king queen prince
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

/** The word before, with one space after it, and what stands before that word. */
const before = /(^|[^\s\p{L}]\s*|\p{L}\s+)(\p{Lu}\p{Ll}[\p{L}'’-]*\.?) $/u;

/**
 * Whether what begins at `start` is a surname after a first name that `name`, the whole name of the person who may be
 * meant, does not have. A word that begins a sentence is not taken for one.
 */
export function isOthersName(text: string, start: number, name: string): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const match = before.exec(
    text
      .slice(Math.max(0, start - 60), start)
      .normalize('NFC')
      .replace(/\p{Cf}/gu, ''),
  );
  if (!match) return false;
  const [, lead = '', word = ''] = match;
  const beginsSentence = !/\p{L}\s+$|,\s*$/u.test(lead);
  const isOwn = foldText(name).split(' ').includes(foldText(word));
  return !beginsSentence && !isOwn && !titles.has(word.toLowerCase()) && !/\.$|['’]s$/u.test(word);
}
