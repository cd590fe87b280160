/** The rules of a language, made ready for asking what a word is. */
import { remembering } from '../../util/remembering.js';
import type { SpeechRules } from './speech/rules.js';
import type { Token } from './tokens.js';

type WordList =
  | 'auxiliaries' | 'passive' | 'unsaid' | 'others' | 'articles' | 'pronouns' | 'prepositions' | 'conjunctions' | 'times'; // prettier-ignore

export interface Grammar {
  readonly rules: SpeechRules;
  is(token: Token | undefined, ...lists: WordList[]): boolean;
  /** Whether a word is in any list, and so is no part of a name. */
  isSmall(token: Token): boolean;
  matches(
    token: Token | undefined,
    pattern:
      | 'say'
      | 'call'
      | 'callAs'
      | 'loose'
      | 'participle'
      | 'verbs'
      | 'titles'
      | 'that'
      | 'past'
      | 'perfect'
      | 'saying'
      | 'of'
      | 'relative',
  ): boolean;
  isAnd(token: Token | undefined): boolean;
  readonly pattern: (source: string) => RegExp;
}

const lists = ['auxiliaries', 'passive', 'unsaid', 'others', 'articles', 'pronouns', 'prepositions', 'conjunctions', 'times'] as const; // prettier-ignore

export const grammarOf = remembering((rules: SpeechRules): Grammar => {
  const words = new Map(lists.map((list) => [list, new Set(rules[list].split(' '))]));
  const small = new Set(rules.small.split(' '));
  const and = new Set(rules.and.split(' '));
  const compiled = new Map<string, RegExp>();
  const pattern = (source: string): RegExp => {
    const known = compiled.get(source) ?? new RegExp(`^(?:${source})$`, 'u');
    compiled.set(source, known);
    return known;
  };
  return {
    rules,
    pattern,
    is: (token, ...among) => token?.kind === 'word' && among.some((list) => words.get(list)?.has(token.text)),
    isAnd: (token) => token?.kind === 'word' && and.has(token.text),
    isSmall: ({ text }) => small.has(text) || lists.some((list) => words.get(list)?.has(text)),
    matches: (token, name) => {
      const source = rules[name];
      return token?.kind === 'word' && source !== undefined && source !== '' && pattern(source).test(token.text);
    },
  };
});
