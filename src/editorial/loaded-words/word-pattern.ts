/** Looks for the items of a list in a text, in a time that hardly grows with the list. */
import type { LoadedWord } from './loaded-word.js';

/** The items that can begin with one letter, and a pattern in which the number of the group is that of the item. */
interface Bucket {
  readonly items: readonly LoadedWord[];
  readonly pattern: RegExp;
}

/** A list by first letters: at each word of a text only the few items of its letter are tried. */
export type WordPattern = ReadonlyMap<string, Bucket>;

/** `\b` knows Latin letters alone, so that the borders of words are spelled out. */
const wordStart = /(?<![\p{L}\p{M}\p{N}])\p{L}/gu;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

export function compileWords(items: readonly LoadedWord[]): WordPattern {
  const byLetter = new Map<string, LoadedWord[]>();
  for (const item of items)
    for (const letter of firstLetters(item.forms)) byLetter.set(letter, [...(byLetter.get(letter) ?? []), item]);
  return new Map(
    [...byLetter].map(([letter, own]) => [
      letter,
      { items: own, pattern: new RegExp(`(?:${own.map(({ forms }) => `(${forms})`).join('|')})${WORD_END}`, 'iuy') },
    ]),
  );
}

const lookBehind = /^\(\?<!(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/u;
const leadingGroup = /^\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(\?)?/u;

/**
 * The letters, in lower case, with which a form can begin; for nested groups also some with which it cannot.
 *
 * @example firstLetters('(?:our|their) side') // ['o', 't']
 */
export function firstLetters(forms: string): string[] {
  const bare = forms.replace(lookBehind, '');
  const [group, inside = '', isOptional] = leadingGroup.exec(bare) ?? [];
  const begins = group === undefined ? [bare] : inside.split('|').map((part) => part.replaceAll('(?:', ''));
  const rest = isOptional === undefined || group === undefined ? [] : firstLetters(bare.slice(group.length));
  const letters = begins.flatMap((begin) => /^[)\\[]*(\p{L})/u.exec(begin)?.[1]?.toLowerCase() ?? []);
  return [...new Set([...letters, ...rest])];
}

/**
 * The items found, in the order of the text; none within another.
 *
 * @param read the text in which to look
 */
export function* itemsIn(
  words: WordPattern,
  read: string,
): Generator<{ item: LoadedWord; index: number; end: number }> {
  let end = 0;
  for (const { 0: letter, index } of read.matchAll(wordStart)) {
    if (index < end) continue;
    const bucket = words.get(letter.toLowerCase());
    if (!bucket) continue;
    bucket.pattern.lastIndex = index;
    const found: readonly (string | undefined)[] | null = bucket.pattern.exec(read);
    const [whole, ...groups] = found ?? [];
    if (whole === undefined) continue;
    end = index + whole.length;
    const item = bucket.items[groups.findIndex((group) => group !== undefined)];
    if (item) yield { item, index, end };
  }
}
