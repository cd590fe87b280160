/** One block as a row of tokens, and the phrases in it that name somebody. */
import { isTitle } from '../names/namesakes.js';
import type { Grammar } from './grammar.js';
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

/** The speaker on whom two readings agree; where they differ, nobody. */
export const agreed = (a: Subject | undefined, b: Subject | undefined): Subject | undefined =>
  a && b && (a.name !== b.name || a.pronoun !== b.pronoun) ? nobody : (a ?? b);

/** In tokens: phrases and asides are no longer, and clauses are looked through no further. */
const MOST_IN_PHRASE = 12;
export const MOST_IN_CLAUSE = 60;
const MOST_IN_SENTENCE = 150;

const stops = '.!?…։';
const abbreviation =
  /^(?:[a-z]|mr|mrs|ms|dr|prof|gen|col|lt|sen|rep|gov|st|jr|sr|hon|capt|sgt|rev|u\.s|vs|no|dipl|ing)$/u;
const innerEnd = /[.!?…։]\s*$/u;

export class Clauses {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly grammar: Grammar,
  ) {}

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  isMark(index: number, marks: string): boolean {
    const token = this.tokens[index];
    return token?.kind === 'mark' && marks.includes(token.text);
  }

  /** The last characters of a quotation, before its closing mark. */
  lastOf({ start, end }: Token): string {
    return this.text
      .slice(Math.max(start + 1, end - 8), end - 1)
      .trimEnd()
      .slice(-1);
  }

  /** Whether a sentence ends with this token. */
  endsSentence(index: number): boolean {
    const token = this.tokens[index];
    const next = this.tokens[index + 1];
    if (!token) return true;
    if (token.kind === 'quotation') {
      return innerEnd.test(this.lastOf(token)) && (!next || next.isCapital || next.kind === 'quotation');
    }
    if (token.kind !== 'mark') return false;
    if (token.text === ';') return true;
    if (!(this.grammar.rules.stops ?? stops).includes(token.text)) return false;
    if (!next) return true;
    const before = this.tokens[index - 1];
    const isShort = token.text === '.' && before?.end === token.start && abbreviation.test(before.text);
    return (
      !isShort &&
      next.start > token.end &&
      (next.isCapital ||
        next.kind === 'quotation' ||
        next.kind === 'mark' ||
        /\d/u.test(next.text[0] ?? '') ||
        next.kind === 'known')
    );
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

  /** Whether a token is, or may be, a name or a part of one. */
  isName(index: number): boolean {
    const token = this.tokens[index];
    if (!token) return false;
    if (token.kind === 'known') return true;
    return token.kind === 'word' && token.isCapital && !this.grammar.isSmall(token);
  }

  /** How many tokens a finite verb of saying takes that begins here; 0 where there is none. */
  verbAt(index: number): number {
    return this.#verb(index, this.grammar.rules.say);
  }

  /** The same for all finite verbs that stand before the words they quote. */
  quotingAt(index: number): number {
    const known = this.#quoting.get(index) ?? this.#quotingVerb(index);
    this.#quoting.set(index, known);
    return known;
  }

  /** What `quotingAt` has answered. Each word is asked about many times, and a pattern takes long. */
  readonly #quoting = new Map<number, number>();

  #quotingVerb(index: number): number {
    const { say, call } = this.grammar.rules;
    return this.#verb(index, say) || this.#verb(index, call) || Number(this.grammar.matches(this.at(index), 'callAs'));
  }

  #verb(index: number, pattern: string): number {
    const token = this.tokens[index];
    if (token?.kind !== 'word' || (token.isCapital && this.isName(index) && !this.#isLowerAlike(index))) return 0;
    const matcher = this.grammar.pattern(pattern);
    const next = this.tokens[index + 1];
    if (next?.kind === 'word' && matcher.test(`${token.text} ${next.text}`)) return 2;
    return matcher.test(token.text) ? 1 : 0;
  }

  /** A verb that begins a sentence is in capitals, too. */
  #isLowerAlike(index: number): boolean {
    return index === 0 || this.endsSentence(index - 1);
  }

  /**
   * Reads a noun phrase: “the Turkish foreign minister, …”, “Foreign Minister Omar Haddad”. Whoever is named at its end
   * is meant: in “Haddad’s lawyer” and “Haddad supporters” that is nobody by name.
   *
   * @param isLoose whether it ends with the first name, whatever follows
   */
  phraseAt(from: number, isLoose = false): Phrase | undefined {
    const { grammar, tokens } = this;
    const first = tokens[from];
    if (!first) return undefined;
    if (grammar.is(first, 'pronouns')) return { who: { pronoun: first.text }, next: from + 1 };
    let at = from;
    while (grammar.is(tokens[at], 'articles')) at++;
    const hasArticle = at > from;
    let run: { from: number; to: number } | undefined;
    let mustGoOn = hasArticle;
    const most = Math.min(tokens.length, from + MOST_IN_PHRASE);
    while (at < most) {
      const token = tokens[at] as Token;
      if (this.isName(at)) {
        const start = at;
        while (at < most && (this.isName(at) || this.#joins(at))) {
          at++;
          if (grammar.rules.order === 'last' && tokens[at - 1]?.known?.isPerson) break;
        }
        run = { from: start, to: at };
        mustGoOn = false;
        if (tokens[at]?.kind === 'suffix') {
          if (grammar.rules.order === 'last') break;
          at++;
          run = undefined;
          mustGoOn = true;
        } else if (isLoose) break;
        continue;
      }
      const isVerb = this.quotingAt(at) > 0 || grammar.matches(token, 'loose');
      if (token.kind !== 'word' || grammar.isSmall(token) || (isVerb && !mustGoOn) || /ly$/u.test(token.text)) break;
      run = undefined;
      mustGoOn = false;
      at++;
      if (tokens[at]?.kind === 'suffix') {
        at++;
        mustGoOn = true;
      }
    }
    if (at === from || mustGoOn) return undefined;
    if (!run) return { who: nobody, next: at };
    const who = this.#named(run.from, run.to, hasArticle);
    // “the Ministry of War of Sylvania” is another one than the dossier’s.
    return { who: !who.isPerson && grammar.matches(tokens[at], 'of') ? nobody : who, next: at };
  }

  /** A full stop within “Mr. Haddad”, and a small word within “Ursula von der Leyen”. */
  #joins(at: number): boolean {
    const token = this.tokens[at];
    if (this.grammar.rules.capitalNouns && this.grammar.is(token, 'articles')) return false;
    if (!this.isName(at + 1)) {
      const isParticle = token?.kind === 'word' && particle.test(token.text) && !token.isCapital;
      return (
        isParticle &&
        this.tokens[at + 1]?.kind === 'word' &&
        particle.test(this.tokens[at + 1]?.text ?? '') &&
        this.isName(at + 2)
      );
    }
    if (token?.text === '.') return abbreviation.test(this.tokens[at - 1]?.text ?? '');
    return token?.kind === 'word' && !token.isCapital && particle.test(token.text);
  }

  #named(from: number, to: number, hasArticle: boolean): Subject {
    const { tokens, grammar } = this;
    const last = tokens[to - 1] as Token;
    const beforeLast = tokens[to - 2] as Token;
    if (last.known) {
      const { name, isPerson } = last.known;
      if (to - from === 1) return { name, isPerson };
      if (!isPerson) return nobody;
      const isWhole = /\s/u.test(last.text);
      const isTitled =
        beforeLast.kind === 'known' ||
        beforeLast.text === '.' ||
        isTitle(beforeLast.text) ||
        grammar.matches(beforeLast, 'titles');
      return isWhole || isTitled ? { name, isPerson } : nobody;
    }
    let first = to - 1;
    while (first > from && tokens[first - 1]?.kind !== 'known') first--;
    const start = tokens[first] as Token;
    const isAlone = to - first === 1;
    const beginsSentence = first === 0 || this.endsSentence(first - 1);
    if (isAlone && (beginsSentence || hasArticle || first > from)) return nobody;
    return { name: this.text.slice(start.start, last.end), isPerson: true };
  }

  /** What comes after a phrase and belongs to it: “of the Guild”, “, a farmer,”. */
  withAside({ who, next }: Phrase): Phrase {
    const { grammar } = this;
    let at = next;
    for (let turns = 0; turns < 3 && who.isPerson && grammar.is(this.at(at), 'prepositions'); turns++) {
      const inner = this.phraseAt(at + 1);
      if (!inner) break;
      at = inner.next;
    }
    if (this.isMark(at, '(')) {
      for (let to = at + 1; to < at + MOST_IN_PHRASE; to++)
        if (this.isMark(to, ')')) return this.withAside({ who, next: to + 1 });
    }
    return { who, next: at };
  }

  /** The index after an aside between commas that begins at `at`; `undefined` where there is none without a verb of saying. */
  afterAside(at: number): number | undefined {
    if (!this.isMark(at, ',–—')) return undefined;
    const mark = this.tokens[at]?.text ?? '';
    for (let to = at + 1; to < at + 20 && to < this.tokens.length; to++) {
      if (this.isMark(to, mark)) return to + 1;
      if (this.endsSentence(to) || this.tokens[to]?.kind === 'quotation' || this.verbAt(to) > 0) return undefined;
    }
    return undefined;
  }

  /** Whether a clause, and so its subject, may begin at a token. */
  mayBegin(index: number, from: number): boolean {
    const before = this.tokens[index - 1];
    if (index <= from || !before) return true;
    if (before.kind === 'mark' || before.kind === 'quotation') return !`’'`.includes(before.text);
    const { grammar } = this;
    return (
      grammar.is(before, 'conjunctions', 'times') ||
      /^\d+$/u.test(before.text) ||
      (before.known !== undefined && !before.known.isPerson && grammar.is(this.tokens[index - 2], 'prepositions'))
    );
  }
}

const particle = /^(?:von|van|der|den|de|del|della|di|da|dos|bin|ibn|al|el|la|le|ter|zu|du)$/u;
