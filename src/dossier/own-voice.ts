/** What editorial rules and views ask of a dossier's plain texts: their words, sentences and quotations. */
import { withoutCitations } from './citations.js';

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };
const isLetterOrDigit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/**
 * The quotations in a dossier's text, their marks included: UTF-16 offsets, `end` exclusive. What stands between single marks
 * is one only where neither is an apostrophe. Each closing mark is looked for once, however many marks open before it.
 *
 * @example quotationsOf('They say “no”.') // [{ start: 9, end: 13 }]
 */
export function quotationsOf(text: string): { readonly start: number; readonly end: number }[] {
  const found = [];
  const closing = new Map<string, number>();
  const next = (mark: string, after: number): number => {
    let at = closing.get(mark) ?? 0;
    if (at >= 0 && at <= after) at = text.indexOf(mark, after + 1);
    closing.set(mark, at);
    return at;
  };
  // German closes „ with “, Polish with ”.
  const firstOf = (closers: string, after: number): number => {
    const ends = closers
      .split('')
      .map((mark) => next(mark, after))
      .filter((at) => at >= 0);
    return ends.length === 0 ? -1 : Math.min(...ends);
  };
  for (let start = 0; start < text.length; start++) {
    const closer = closers[text.charAt(start)];
    const isSingle = closer === '’';
    if (closer === undefined || (isSingle && isLetterOrDigit(text[start - 1]))) continue;
    const at = firstOf(closer, start);
    if (at < 0 || (isSingle && isLetterOrDigit(text[at + 1]))) continue;
    found.push({ start, end: at + 1 });
    start = at;
  }
  return found;
}

/**
 * The text with each quotation replaced by as many spaces, so that only the dossier's own words are left, at their
 * offsets.
 *
 * @example ownVoice('They say “no” twice.') // 'They say      twice.'
 */
export function ownVoice(text: string): string {
  let own = '';
  let at = 0;
  for (const { start, end } of quotationsOf(text)) {
    own += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return own + text.slice(at);
}

/** @example wordCount('It lasted 44 days. [S72]') // 4: citations do not count */
export const wordCount = (text: string): number =>
  withoutCitations(text).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:%–-]*/gu)?.length ?? 0;

/**
 * The end of a sentence, with the quotation marks and citations after it. A full stop after an initial (“J. Smith”) or
 * a short form (“Dr”, “No”, “Art”) is none, nor is one that no capital follows.
 */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|St|No|Dr|Mr|Mrs|Ms|c|cf|vs|p|pp|Art|art))[.!?][”’")]*(?:\s*\[[A-Z][A-Za-z-]*\d[A-Za-z0-9-]*\])*(?=\s+[\p{Lu}“‘"(]|\s*$)/gu;

/** @example sentences('It rained. [S1] Dr Lee left.') // ['It rained. [S1]', 'Dr Lee left.'] */
export const sentences = (text: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    found.push(text.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? found : [...found, rest];
};

/**
 * Whether the word at `index` (UTF-16) is capitalised though it does not begin a sentence, as part of a proper name is.
 *
 * @example isInProperName('the Separatist Party won', 4) // true
 */
export function isInProperName(text: string, index: number): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(index));
  // No more is looked at than the spaces and marks before a word can be: each word would read all of the text before it.
  const before = text.slice(Math.max(0, index - 40), index);
  const startsSentence = /(?:^|[.!?։․][”’»)]*\s*(?:\[[\w-]+\]\s*)*|[:;]\s+)["“‘„«(]*$/u.test(before);
  return capital && !startsSentence;
}
