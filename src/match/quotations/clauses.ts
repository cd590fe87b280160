/** One block as a row of tokens, and the phrases in it that name somebody. */
import { isTitle } from '../names/namesakes.js';
import {
  AND, ANY_VERB, ARTICLE, COLON, COMMA, CONJUNCTION, DASH, isSmall, LOOSE, MARK, NAME, OF, PAIR, PREPOSITION, PRONOUN, QUOTATION, QUOTING, SAY,
  SUFFIX, TIME, type Grammar,
} from './grammar.js'; // prettier-ignore
import type { Token } from './tokens.js';

/** Whom a phrase names: somebody by name, a person only by “he” or “she”, or somebody whom the text does not name. */
export interface Subject {
  readonly name?: string | undefined;
  readonly pronoun?: string;
  readonly isPerson?: boolean;
}

export interface Phrase {
  readonly who: Subject;
  /** Index of the token after it. */
  readonly next: number;
}

/** Somebody speaks, but the text does not say by name who. */
export const nobody: Subject = {};

export const isNobody = ({ name, pronoun }: Subject): boolean => name === undefined && pronoun === undefined;

/** The speaker on whom two readings agree; where they differ, nobody. */
export const agreed = (a: Subject | undefined, b: Subject | undefined): Subject | undefined =>
  a && b && (a.name !== b.name || a.pronoun !== b.pronoun) ? nobody : (a ?? b);

/** In tokens: phrases and asides are no longer, and clauses are looked through no further. */
const MOST_IN_PHRASE = 12;
const MOST_IN_ASIDE = 20;
const MOST_IN_SENTENCE = 150;

const stops = '.!?…։';
const abbreviation = /^(?:[a-z]|mr|mrs|ms|dr|prof|gen|col|lt|sen|rep|gov|st|jr|sr|hon|capt|sgt|rev|vs|no|dipl|ing)$/u;
const particle = /^(?:von|van|der|den|de|del|della|di|da|dos|bin|ibn|al|el|la|le|ter|zu|du)$/u;

export class Clauses {
  /** What each token is, in bits: see `grammar.ts`. */
  readonly #bits: Int32Array;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly grammar: Grammar,
  ) {
    this.#bits = new Int32Array(tokens.length);
    tokens.forEach((token, index) => (this.#bits[index] = this.#bitsOf(token, index)));
  }

  #bitsOf({ kind, text, isCapital }: Token, index: number): number {
    if (kind === 'known') return NAME;
    if (kind === 'suffix') return SUFFIX;
    if (kind === 'quotation') return QUOTATION;
    if (kind === 'mark') return MARK | (text === ',' ? COMMA : text === ':' ? COLON : '–—-'.includes(text) ? DASH : 0);
    const bits = this.grammar.bitsOf(text, this.at(index + 1)?.text ?? '');
    if (!isCapital) return bits;
    // A verb that begins a sentence is in capitals, too, but a small word always tells that it is no name.
    const isFirst = index === 0 || this.endsSentence(index - 1);
    return isSmall(bits) ? bits : (isFirst ? bits : bits & ~ANY_VERB) | NAME;
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  textAt(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** Whether a token is one of those that the bits say. */
  is(index: number, bits: number): boolean {
    return ((this.#bits[index] ?? 0) & bits) !== 0;
  }

  isSmall(index: number): boolean {
    return isSmall(this.#bits[index] ?? 0);
  }

  /** An adverb such as “later” or “angrily”, between a subject and its verb. */
  isAdverb(index: number): boolean {
    const token = this.at(index);
    return token?.kind === 'word' && !token.isCapital && token.text.endsWith('ly');
  }

  /** The last character of a quotation, before its closing mark. */
  lastOf({ start, end }: Token): string {
    return this.text
      .slice(Math.max(start + 1, end - 8), end - 1)
      .trimEnd()
      .slice(-1);
  }

  /** Whether a sentence ends with this token. */
  endsSentence(index: number): boolean {
    const token = this.at(index);
    const next = this.at(index + 1);
    if (!token) return true;
    const goesOn = next?.kind === 'word' && !next.isCapital && !/^\d/u.test(next.text);
    if (token.kind === 'quotation')
      return stops.includes(this.lastOf(token) || '-') && (!next || next.isCapital || next.kind === 'quotation');
    if (token.kind !== 'mark' || token.text === ';') return token.text === ';';
    if (!(this.grammar.rules.stops ?? stops).includes(token.text)) return false;
    const isShort =
      token.text === '.' && this.at(index - 1)?.end === token.start && abbreviation.test(this.textAt(index - 1));
    return !next || (!isShort && next.start > token.end && !goesOn);
  }

  /** The index of the first token of the sentence that a token is in. */
  sentenceStart(index: number): number {
    let from = index;
    while (from > 0 && index - from < MOST_IN_SENTENCE && !this.endsSentence(from - 1)) from--;
    return from;
  }

  /** The index after the last token of the sentence. */
  sentenceEnd(index: number): number {
    let to = index;
    while (to < this.tokens.length && to - index < MOST_IN_SENTENCE && !this.endsSentence(to)) to++;
    return Math.min(to + 1, this.tokens.length);
  }

  /** The index after a verb that begins at `index`. */
  afterVerb(index: number): number {
    return index + (this.is(index, PAIR) ? 2 : 1);
  }

  /** Whether any of some tokens is one of those that the bits say. */
  has(from: number, to: number, bits: number): boolean {
    for (let at = from; at < to; at++) if (this.is(at, bits)) return true;
    return false;
  }

  /** The longest run of words from `from` that a pattern matches; gives the index after it. */
  afterWords(from: number, pattern: string | undefined): number | undefined {
    for (let length = pattern ? 6 : 0; length > 0; length--) {
      const words = this.tokens.slice(from, from + length).map(({ text }) => text);
      if (words.length === length && this.grammar.matches(pattern, words.join(' '))) return from + length;
    }
    return undefined;
  }

  /**
   * Reads a noun phrase: “the Turkish foreign minister, …”, “Foreign Minister Omar Haddad”. Whoever is named at its end
   * is meant: in “Haddad’s lawyer” and “Haddad supporters” that is nobody by name.
   *
   * @param isLoose whether it ends with the first name, whatever follows
   */
  phraseAt(from: number, isLoose = false): Phrase | undefined {
    if (this.is(from, PRONOUN)) return { who: { pronoun: this.textAt(from) }, next: from + 1 };
    const isLast = this.grammar.rules.order === 'last';
    let at = from;
    while (this.is(at, ARTICLE)) at++;
    const hasArticle = at > from;
    let run: number | undefined;
    /** Whether a noun must follow: after an article, or a possessive. */
    let mustGoOn = hasArticle;
    /** Whether a word stands before that makes the name an object, a part, or somebody else's. */
    let isDoubtful = false;
    let isOwned = false;
    let hasNoun = false;
    while (at < Math.min(this.tokens.length, from + MOST_IN_PHRASE)) {
      if (this.is(at, NAME)) {
        run = at;
        do at++;
        while (!(isLast && this.at(at - 1)?.known?.isPerson) && (this.is(at, NAME) || this.#joins(at)));
        mustGoOn = false;
        if (isLoose || (isLast && this.is(at, SUFFIX))) break;
      } else {
        const isVerb = this.is(at, QUOTING | LOOSE) && !mustGoOn;
        const isEnd = this.isSmall(at) || this.textAt(at) === this.grammar.rules.afterName;
        if (this.at(at)?.kind !== 'word' || isEnd || isVerb || this.isAdverb(at)) break;
        isDoubtful ||= this.grammar.matches(this.grammar.rules.governing, this.textAt(at));
        run = undefined;
        hasNoun = true;
        mustGoOn = false;
        at++;
      }
      if (!this.is(at, SUFFIX)) continue;
      at++;
      run = undefined;
      mustGoOn = true;
      isOwned = true;
    }
    if (at === from || mustGoOn) return undefined;
    const who = run === undefined || isDoubtful ? nobody : this.#named(run, at, hasArticle, hasNoun);
    // “the Ministry of War of Sylvania” and “Sylvania’s Ministry of War” are others than the dossier’s.
    const isOthers = isOwned || this.is(at, OF) || (this.is(at, PREPOSITION) && this.is(at + 1, NAME));
    return { who: !who.isPerson && isOthers ? nobody : who, next: at };
  }

  /** A full stop within “Mr. Haddad”, and small words within “Ursula von der Leyen”. */
  #joins(at: number): boolean {
    if (this.textAt(at) === '.') return this.is(at + 1, NAME) && abbreviation.test(this.textAt(at - 1));
    if (this.grammar.rules.capitalNouns && this.is(at, ARTICLE)) return false;
    const isParticle = (index: number): boolean => particle.test(this.textAt(index)) && !this.is(index, NAME);
    const name = isParticle(at) && isParticle(at + 1) ? at + 2 : at + 1;
    // “Sprecher von Lena Markov”: a name that is known begins where it does.
    return isParticle(at) && this.is(name, NAME) && !this.at(name)?.known;
  }

  #named(from: number, to: number, hasArticle: boolean, hasNoun: boolean): Subject {
    const last = this.at(to - 1) as Token;
    const before = this.at(to - 2);
    const { cases, capitalNouns } = this.grammar.rules;
    if (cases && this.grammar.matches(cases, last.text.split(' ').at(-1) ?? '') && (!last.known || !capitalNouns))
      return nobody;
    if (last.known) {
      // “жена Омара Хаддада” looks as “сказала Лена”, but for the noun.
      if (cases && !capitalNouns && hasNoun && /[ая]$/u.test(last.text)) return nobody;
      const { name, isPerson } = last.known;
      const isTitled =
        before?.known ??
        (before?.text === '.' ||
          isTitle(before?.text ?? '') ||
          this.grammar.matches(this.grammar.rules.titles, before?.text ?? ''));
      return to - from === 1 || (isPerson && (last.text.includes(' ') || isTitled)) ? { name, isPerson } : nobody;
    }
    // A name that is not known may be in any case.
    if (cases && !capitalNouns) return nobody;
    if (hasArticle && this.tokens.slice(from, to).some(({ text }) => particle.test(text))) return nobody;
    // “Haddads Anwalt”.
    const isGenitive = this.tokens.slice(from, to - 1).some(({ text }) => this.grammar.matches(cases, text));
    if (capitalNouns && (isGenitive || this.is(to, OF))) return nobody;
    let first = to - 1;
    while (first > from && this.at(first - 1)?.kind !== 'known') first--;
    const isAlone = to - first === 1 && (hasArticle || first > from || first === 0 || this.endsSentence(first - 1));
    return isAlone ? nobody : { name: this.text.slice(this.at(first)?.start, last.end), isPerson: true };
  }

  /** What comes after a phrase and belongs to it: “of the Guild”, “(Green)”. */
  withAside({ who, next }: Phrase): Phrase {
    let at = next;
    for (let turns = 0; turns < 3 && who.isPerson && this.is(at, PREPOSITION); turns++)
      at = this.phraseAt(at + 1)?.next ?? at;
    if (this.textAt(at) === '(')
      for (let to = at + 1; to < at + MOST_IN_PHRASE; to++) if (this.textAt(to) === ')') return { who, next: to + 1 };
    return { who, next: at };
  }

  /** The index after an aside between commas that begins at `at`; `undefined` where there is none without a verb of saying. */
  afterAside(at: number): number | undefined {
    if (!this.is(at, COMMA | DASH)) return undefined;
    for (let to = at + 1; to < Math.min(at + MOST_IN_ASIDE, this.tokens.length); to++) {
      if (this.textAt(to) === this.textAt(at)) return to + 1;
      if (this.endsSentence(to) || this.is(to, SAY | QUOTATION)) return undefined;
    }
    return undefined;
  }

  /** Whether a clause, and so its subject, may begin at a token. */
  mayBegin(index: number, from: number): boolean {
    const before = this.at(index - 1);
    if (index <= from || !before || this.is(index - 1, MARK | QUOTATION | CONJUNCTION | TIME)) return true;
    return /^\d+$/u.test(before.text) || (before.known?.isPerson === false && this.is(index - 2, PREPOSITION));
  }

  /** Whether others are named with a phrase that ends before `next`: “and Markov”. */
  isJoined(next: number): boolean {
    return this.is(next, AND) && this.is(next + 1, NAME);
  }
}
