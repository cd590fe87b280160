/** Finds in an article whose words are quoted, and words of its own that take a side. */
import { loadedWordsIn } from '../../editorial/loaded-words/loaded-words-in.js';
import type { LoadedWord } from '../../editorial/loaded-words/loaded-word.js';
import { inReadingOrder, type Found } from '../../match/found.js';
import { speakersBy } from '../../match/quotations/quoted-speakers.js';
import { speechRules } from '../../match/quotations/speech/all.js';
import { languageOf } from '../../match/quotations/speech/language.js';
import { readBlocksOf } from '../../text/hashed-blocks.js';
import { runSync } from '../../util/pausing.js';
import type { Candidate } from './candidates.js';

/** A quotation of an article. */
export interface QuotedWords {
  readonly text: string;
  /** Index of its paragraph. */
  readonly block: number;
  /** Whose words they are; `undefined` where the article does not say it in a way that is understood. */
  readonly speaker: string | undefined;
}

/** Quotations of fewer words are wordings that a sentence has picked up; each of them may be a candidate by itself. */
const LEAST_WORDS = 4;

/** @param candidates whose names are looked for beside the quotations */
export function quotationsIn(paragraphs: readonly string[], candidates: readonly Candidate[]): QuotedWords[] {
  const entries = candidates.map(({ name, type }, index) => ({
    id: String(index),
    // What is not known to be anything may be what somebody speaks for.
    type: type === 'other' ? ('organisation' as const) : type,
    name,
    contested: false,
  }));
  const found = paragraphs.map((): Found[] => []);
  for (const [entry, { name, where }] of candidates.entries())
    for (const { block, start, end } of where)
      found[block]?.push({ start, end, entry, alias: name, via: 'alias', score: 1 });
  for (const inBlock of found) inBlock.sort(inReadingOrder);
  const findSpeakers = speakersBy(speechRules[languageOf(readBlocksOf(paragraphs))]);
  return runSync(findSpeakers(paragraphs, found, entries)).flatMap((quotations, block) =>
    quotations.map(({ start, end, speaker }) => ({
      text: (paragraphs[block] ?? '').slice(start, end),
      block,
      speaker,
    })),
  );
}

/** Whether a quotation is long enough to be a wording of its own. */
export const isWording = ({ text }: QuotedWords): boolean => text.trim().split(/\s+/u).length >= LEAST_WORDS;

/** A word that takes a side, in the article's own voice. */
export interface LoadedInArticle {
  readonly word: string;
  readonly item: LoadedWord;
  readonly block: number;
  /** The words around it. */
  readonly context: string;
  /** Whether it tells what somebody did, as in “invaded the islands”, and labels nothing. */
  readonly isVerb: boolean;
}

/** After a form in “-ed” that is a verb, and not before a noun, as in “occupied territories”. */
const afterVerb = /^(?:\s(?:the|an?|its|their|his|her|this|that|it|them|in|on|by|at|into|from|and)\b|[.,;:])/u;

/** The most loaded words, and the most quotations, of which entries are made. */
export const MOST_WORDINGS = 60;

/** Each word once, where it stands first. */
export function loadedIn(paragraphs: readonly string[], lang: string): LoadedInArticle[] {
  const met = new Set<string>();
  return paragraphs.flatMap((text, block) =>
    loadedWordsIn(text, lang).flatMap(({ item, word, index }) => {
      const key = word.toLowerCase();
      if (met.has(key)) return [];
      met.add(key);
      const from = Math.max(0, index - 60);
      const context = text.slice(from, index + word.length + 60).replace(/^\S*\s|\s\S*$/gu, '');
      const isVerb = /^to\s/iu.test(word) || (/ed$/u.test(word) && afterVerb.test(text.slice(index + word.length, index + word.length + 8))); // prettier-ignore
      return [{ word, item, block, context, isVerb }];
    }),
  );
}
