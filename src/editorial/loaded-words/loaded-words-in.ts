/** Finds loaded words in a text, by the list of the text's language. */
import { isInProperName, ownVoice } from '../../dossier/own-voice.js';
import { counted } from '../own-texts.js';
import { azerbaijani } from './az.js';
import { english, englishScareQuotes } from './en.js';
import { armenian } from './hy.js';
import type { LoadedWord } from './loaded-word.js';
import { russian } from './ru.js';
import { turkish } from './tr.js';
import { compileWords, itemsIn, type WordPattern } from './word-pattern.js';

/** A loaded word as it stands in a text. */
export interface LoadedHit {
  readonly item: LoadedWord;
  /** The word as the text has it. */
  readonly word: string;
  /** UTF-16 offset. */
  readonly index: number;
  /** How often the same word stands in the text before this one. */
  readonly nth: number;
}

export interface LoadedList {
  readonly words: readonly LoadedWord[];
  /** Words that doubt by standing alone in quotation marks; their forms have the marks in them. */
  readonly scareQuotes?: readonly LoadedWord[];
  /** Whether I and İ are capitals of ı and i, as no flag of a regular expression knows. */
  readonly dotless?: boolean;
}

/** By the first part of a language tag. */
export const loadedLists: ReadonlyMap<string, LoadedList> = new Map<string, LoadedList>([
  ['en', { words: english, scareQuotes: englishScareQuotes }],
  ['tr', { words: turkish, dotless: true }],
  ['az', { words: azerbaijani, dotless: true }],
  ['hy', { words: armenian }],
  ['ru', { words: russian }],
]);

/** Compiled when a language is first met: few runs meet more than one. */
const patterns = new Map<readonly LoadedWord[], WordPattern>();

function compiled(items: readonly LoadedWord[]): WordPattern {
  const known = patterns.get(items) ?? compileWords(items);
  patterns.set(items, known);
  return known;
}

/** In lower case where Turkish and Azerbaijani differ from all others; as long as the text, so that offsets hold. */
const withDots = (text: string): string => text.replaceAll('İ', 'i').replaceAll('I', 'ı');

const isName = ({ forms }: LoadedWord): boolean => /^\p{Lu}/u.test(forms);

/**
 * Every loaded word outside quotations and proper names, in the order of the text.
 *
 * @param lang the language of the text, as a tag; a language without a list has no loaded words
 * @example loadedWordsIn('The old regime fell.', 'en-GB')[0]?.word // 'regime'
 */
export function loadedWordsIn(text: string, lang: string): LoadedHit[] {
  const list = loadedLists.get(lang.toLowerCase().split(/[-_]/u, 1)[0] ?? '');
  if (!list) return [];
  const own = ownVoice(text);
  const read = list.dotless ? withDots(own) : own;
  const found = hitsIn(list.words, read, text).filter(
    ({ item, index }) => isName(item) || !isInProperName(text, index),
  );
  if (!list.scareQuotes) return found;
  return [...found, ...hitsIn(list.scareQuotes, text, text)].sort((one, other) => one.index - other.index);
}

const hitsIn = (items: readonly LoadedWord[], read: string, text: string): LoadedHit[] => [
  ...counted(
    [...itemsIn(compiled(items), read)].map(({ item, index, end }) => ({ item, index, word: text.slice(index, end) })),
    text,
  ),
];
