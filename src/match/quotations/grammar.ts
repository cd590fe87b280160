/** The rules of a language, made ready for telling in one step what a word is. */
import { remembering } from '../../util/remembering.js';
import type { SpeechRules } from './speech/rules.js';

/** What a word or a mark is, as bits: most questions are about several of these. See `SpeechRules`. */
export const AUXILIARY = 1;
export const PASSIVE = 1 << 1;
export const UNSAID = 1 << 2;
export const OTHER = 1 << 3;
export const ARTICLE = 1 << 4;
export const PRONOUN = 1 << 5;
export const PREPOSITION = 1 << 6;
export const CONJUNCTION = 1 << 7;
export const TIME = 1 << 8;
export const SMALL = 1 << 9;
export const AND = 1 << 10;
export const THAT = 1 << 11;
export const OF = 1 << 12;
export const RELATIVE = 1 << 13;
export const AS = 1 << 14;
export const BY = 1 << 15;
export const SAY = 1 << 16;
export const CALL = 1 << 17;
export const CALL_AS = 1 << 18;
export const LOOSE = 1 << 19;
export const PARTICIPLE = 1 << 20;
export const VERB = 1 << 21;
export const PAST = 1 << 22;
/** It is a verb together with the next word. */
export const PAIR = 1 << 23;
export const NAME = 1 << 24;
export const SUFFIX = 1 << 25;
export const COMMA = 1 << 26;
export const DASH = 1 << 27;
export const COLON = 1 << 28;
export const QUOTATION = 1 << 29;
/** Any mark, comma and dash included. */
export const MARK = 1 << 30;
/** A noun for what others say or write: “allegation”, “slogan”, “book”. */
export const REPORT = 1 << 31;

/** Finite verbs that may stand before the words that they quote. */
export const QUOTING = SAY | CALL | CALL_AS;
/** What only a verb can be. In capitals within a sentence it is none. */
export const ANY_VERB = QUOTING | LOOSE | PARTICIPLE | VERB | PAST | PAIR;
const ALL_SMALL = (1 << 11) - 1;

/** In the order of their bits. */
const lists = [
  'auxiliaries', 'passive', 'unsaid', 'others', 'articles', 'pronouns', 'prepositions', 'conjunctions', 'times', 'small', 'and',
  'that', 'of', 'relative', 'as', 'by',
] as const; // prettier-ignore
const patterns = ['say', 'call', 'callAs', 'loose', 'participle', 'verbs', 'past'] as const;

export interface Grammar {
  readonly rules: SpeechRules;
  /** The bits of a word; `next` is the word after it. Both in lower case. */
  readonly bitsOf: (word: string, next: string) => number;
  readonly matches: (pattern: string | undefined, text: string) => boolean;
}

/** Whether a word is in a list by which it can be no part of a name. */
export const isSmall = (bits: number): boolean => (bits & ALL_SMALL) !== 0;

export const grammarOf = remembering((rules: SpeechRules): Grammar => {
  const bits = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const word of rules[list]?.split(' ') ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  });
  const compiled = new Map<string, RegExp>();
  const matches = (pattern: string | undefined, text: string): boolean => {
    if (!pattern) return false;
    const regex = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
    compiled.set(pattern, regex);
    return regex.test(text);
  };
  const known = new Map<string, number>();
  return {
    rules,
    matches,
    bitsOf(word, next) {
      let own = known.get(word);
      if (own === undefined) {
        own = patterns.reduce(
          (sum, name, index) => sum | (matches(rules[name], word) ? SAY << index : 0),
          (bits.get(word) ?? 0) | (matches(rules.reports, word) ? REPORT : 0),
        );
        known.set(word, own);
      }
      return matches(rules.pairs, `${word} ${next}`) ? own | SAY | PAIR : own;
    },
  };
});
