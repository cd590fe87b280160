/** What stands before a quotation in its sentence, and whose words that says they are. */
import { MOST_IN_CLAUSE, nobody, type Clauses, type Phrase, type Subject } from './clauses.js';
import { Subjects } from './subjects.js';

/** Whether “quoted as saying” begins here. */
export function isQuotedAs({ grammar, tokens }: Clauses, at: number): boolean {
  const { quotedAs } = grammar.rules;
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  return quotedAs !== undefined && grammar.pattern(quotedAs).test(words.join(' '));
}

export class Lead {
  readonly #c: Clauses;
  readonly #subjects: Subjects;
  readonly #quotation: number;
  /** Index of the first token of the sentence. */
  readonly #from: number;
  /** Index of the first token that says nothing of a quotation before. */
  readonly #least: number;
  /** Who speaks in a quotation before, in the same sentence. */
  readonly #before: Subject | undefined;

  constructor(clauses: Clauses, quotation: number, from: number, before: Subject | undefined, least: number) {
    this.#least = least;
    this.#subjects = new Subjects(clauses, from);
    this.#c = clauses;
    this.#quotation = quotation;
    this.#from = from;
    this.#before = before;
  }

  /** @param source whom the sentence begins with, if that is “According to X” */
  speaker(source: Phrase | undefined): Subject | undefined {
    const c = this.#c;
    const from = this.#from;
    if (c.grammar.rules.order === 'last') return this.#ofVerbAtEnd() ?? source?.who;
    if (c.isMark(this.#quotation - 1, ':')) {
      const named = c.phraseAt(from);
      const { next } = named ? c.withAside(named) : { next: -1 };
      const title = c.isMark(next, ',') ? c.phraseAt(next + 1) : undefined;
      if (named && [next, title?.next].includes(this.#quotation - 1)) return named.who;
    }
    return this.#ofVerbAfter() ?? this.#ofLastVerb(source) ?? source?.who;
  }

  /** The last verb of saying before the quotation decides: those before it are about something else. */
  #ofLastVerb(source: Phrase | undefined): Subject | undefined {
    const c = this.#c;
    const { grammar } = c;
    const least = Math.max(source?.next ?? 0, this.#least, this.#quotation - MOST_IN_CLAUSE);
    for (let at = this.#quotation - 1; at >= least; at--) {
      const token = c.at(at);
      if (this.#turns(at)) return nobody;
      if (isQuotedAs(c, at - 2)) return this.#subjectBefore(at - 3, true);
      if (this.#isNoun(at)) {
        if (grammar.is(c.at(at + 1), 'prepositions', 'conjunctions') && !this.#isAs(at + 1)) return nobody;
        continue;
      }
      const width = c.quotingAt(at);
      if (width > 0) {
        if (this.#isReduced(at, width)) continue;
        if (this.#isAsVerb(at) && !this.#isAs(this.#quotation - 1)) return nobody;
        return this.#ofVerb(at, at + width);
      }
      if (grammar.matches(token, 'loose')) return this.#ofLoose(at);
      if (grammar.is(token, 'others')) return nobody;
    }
    return undefined;
  }

  /** “…, but the”, “…, where”: another clause begins, which says nothing of the speaker. */
  #turns(at: number): boolean {
    const c = this.#c;
    if (!c.isMark(at, ',') || at + 2 >= this.#quotation) return false;
    const next = c.at(at + 1);
    if (!c.grammar.is(next, 'conjunctions', 'others') && !c.grammar.matches(next, 'relative')) return false;
    const after = c.at(at + 2);
    const goesOn =
      after?.kind === 'quotation' ||
      c.quotingAt(at + 2) > 0 ||
      c.grammar.is(after, 'conjunctions', 'prepositions', 'auxiliaries');
    return !goesOn && !this.#hasVerb(at + 1);
  }

  #hasVerb(from: number): boolean {
    for (let at = from; at < this.#quotation; at++) if (this.#c.quotingAt(at) > 0) return true;
    return false;
  }

  /** “the report”, “Haddad’s claims”: a noun that is spelled as a verb. */
  #isNoun(at: number): boolean {
    const c = this.#c;
    const before = c.at(at - 1);
    const isVerb = c.quotingAt(at) > 0 || c.grammar.matches(c.at(at), 'loose');
    return isVerb && (before?.kind === 'suffix' || c.grammar.is(before, 'articles'));
  }

  #isAsVerb(at: number): boolean {
    return this.#c.grammar.matches(this.#c.at(at), 'callAs');
  }

  #isAs(at: number): boolean {
    const token = this.#c.at(at);
    const { as } = this.#c.grammar.rules;
    return token?.kind === 'word' && as !== undefined && this.#c.grammar.pattern(as).test(token.text);
  }

  /** “the plan announced on Monday”: a participle that belongs to the noun before it. */
  #isReduced(at: number, width: number): boolean {
    const c = this.#c;
    const { grammar } = c;
    const before = c.at(at - 1);
    if (before?.kind !== 'word' || grammar.isSmall(before) || before.isCapital || this.#isAs(this.#quotation - 1))
      return false;
    return (
      grammar.is(c.at(at + width), 'prepositions', 'times') &&
      c.at(at + width)?.text !== grammar.rules.by &&
      this.#isObject(at - 1)
    );
  }

  /** Whether the noun that ends here is no subject, as something with a verb stands before it. */
  #isObject(at: number): boolean {
    const c = this.#c;
    for (let from = at; from > Math.max(this.#from, at - 20); from--) if (c.quotingAt(from) > 0) return true;
    return false;
  }

  /** German “X hat es als „…“ bezeichnet”: the participle stands after the words. */
  #ofVerbAfter(): Subject | undefined {
    const c = this.#c;
    const { grammar } = c;
    if (!grammar.matches(c.at(this.#quotation + 1), 'past')) return undefined;
    for (let at = this.#quotation - 1; at >= this.#from; at--) {
      const token = c.at(at);
      if (grammar.is(token, 'passive', 'unsaid')) return nobody;
      if (grammar.matches(token, 'perfect')) return (this.#subjects.ending(at) ?? c.phraseAt(at + 1))?.who ?? nobody;
    }
    return nobody;
  }

  /** Turkish “X, “…” dedi”: the verb stands last, and only its subject has no ending. */
  #ofVerbAtEnd(): Subject | undefined {
    const c = this.#c;
    const { grammar } = c;
    let after = this.#quotation + 1;
    while (c.isMark(after, ',–—-') || grammar.is(c.at(after), 'others')) after++;
    const isColon = c.isMark(this.#quotation - 1, ':,');
    const isBefore =
      isColon &&
      (grammar.matches(c.at(this.#quotation - 2), 'say') || grammar.is(c.at(this.#quotation - 2), 'conjunctions'));
    const named = isColon && c.isMark(this.#quotation - 1, ':') ? c.phraseAt(this.#from) : undefined;
    if (named?.next === this.#quotation - 1) return named.who;
    if (c.verbAt(after) === 0 && !isBefore) return undefined;
    let subject: Subject | undefined;
    for (let at = this.#from; at < this.#quotation; at++) {
      if (grammar.is(c.at(at), 'unsaid', 'passive')) return nobody;
      if (!c.isName(at)) continue;
      const phrase = c.phraseAt(at, true);
      if (!phrase) continue;
      at = phrase.next - 1;
      const next = c.at(phrase.next);
      if (next?.kind === 'suffix') continue;
      const isFree =
        next?.kind === 'mark' ||
        next?.kind === 'quotation' ||
        c.verbAt(phrase.next) > 0 ||
        grammar.matches(next, 'verbs') ||
        (next !== undefined && grammar.isSmall(next)) ||
        next?.kind === 'known' ||
        next?.isCapital === true;
      if (subject || !isFree) return nobody;
      subject = phrase.who;
    }
    return subject;
  }

  #ofVerb(at: number, after: number): Subject {
    const c = this.#c;
    const { grammar } = c;
    let end = at - 1;
    let isPassive = false;
    for (; end >= this.#from; end--) {
      const token = c.at(end);
      if (grammar.is(token, 'unsaid')) return nobody;
      if (grammar.is(token, 'passive')) isPassive = true;
      else if (
        !grammar.is(token, 'auxiliaries') &&
        !(token?.kind === 'word' && !token.isCapital && /ly$/u.test(token.text))
      )
        break;
    }
    if (c.at(after)?.text === grammar.rules.by) return c.phraseAt(after + 1)?.who ?? nobody;
    if (isPassive) return this.#agent() ?? nobody;
    if (grammar.rules.order === 'second') {
      if (grammar.is(c.at(after), 'unsaid')) return nobody;
      const inverted = end < this.#from || !this.#subjects.ending(end + 1) ? c.phraseAt(after) : undefined;
      if (inverted) return inverted.who;
    }
    return this.#subjectBefore(end, false);
  }

  /** “described as “…” by X”. */
  #agent(): Subject | undefined {
    const c = this.#c;
    const at = this.#quotation + 1;
    const token = c.at(at);
    if (token?.kind !== 'word' || token.text !== c.grammar.rules.by) return undefined;
    return c.phraseAt(at + 1)?.who;
  }

  /** The subject whose verb, with all before it, begins after `end`. */
  #subjectBefore(last: number, isQuoted: boolean): Subject {
    const c = this.#c;
    const { grammar } = c;
    let end = last;
    while (isQuoted && grammar.is(c.at(end), 'passive', 'auxiliaries')) end--;
    const token = c.at(end);
    if (!token || end < this.#from) return nobody;
    if (grammar.matches(token, 'relative'))
      return this.#subjects.beforeRelative(c.isMark(end - 1, ',') ? end - 1 : end);
    const direct =
      this.#subjects.ending(end + 1)?.who ?? (c.isMark(end, ',–—') ? this.#subjects.beforeAside(end) : undefined);
    if (direct) return direct;
    const isJoined = grammar.is(token, 'conjunctions') || grammar.isAnd(token) || c.isMark(end, ',');
    return isJoined ? this.#ofClause(end) : nobody;
  }

  /** “X rose and said”, “X left, saying”: the subject of the whole clause. */
  #ofClause(end: number): Subject {
    const c = this.#c;
    const { grammar } = c;
    if (this.#before) return this.#before;
    let from = this.#from;
    while (
      from < end &&
      c.at(from)?.kind === 'word' &&
      grammar.isSmall(c.at(from) as never) &&
      !grammar.is(c.at(from), 'pronouns', 'articles', 'prepositions', 'unsaid')
    )
      from++;
    const loose = c.phraseAt(from, true);
    const subject = loose && c.withAside(loose);
    if (!subject || (subject.who.name === undefined && subject.who.pronoun === undefined)) return nobody;
    let at =
      c.isMark(subject.next, ',') && subject.next < end ? (c.afterAside(subject.next) ?? subject.next) : subject.next;
    while (grammar.is(c.at(at), 'prepositions') && grammar.is(c.at(at + 1), 'times')) at += 2;
    const isVerb =
      c.quotingAt(at) > 0 || grammar.is(c.at(at), 'auxiliaries', 'passive') || grammar.matches(c.at(at), 'verbs');
    if (!isVerb) return nobody;
    for (; at < end; at++) {
      // “Haddad denies that the war took place, and calls it …” has one subject.
      if (grammar.matches(c.at(at), 'that') && c.isMark(end - 1, ',') && !c.at(at + 1)?.isCapital) continue;
      const begins = c.isMark(at, ',') || grammar.is(c.at(at), 'conjunctions') || grammar.isAnd(c.at(at));
      if (begins && (c.isName(at + 1) || grammar.is(c.at(at + 1), 'articles', 'pronouns')) && at + 1 < end)
        return nobody;
    }
    return subject.who;
  }

  /** A verb without a subject of its own: “…, adding”, “by saying”; all others silence. */
  #ofLoose(at: number): Subject {
    const c = this.#c;
    const { grammar } = c;
    if (!grammar.matches(c.at(at), 'participle')) return nobody;
    if (at === this.#from) return this.#subjectAfter();
    const before = c.at(at - 1);
    const isJoined = c.isMark(at - 1, ',') || before?.text === grammar.rules.by || grammar.isAnd(before);
    if (!isJoined) return nobody;
    const who = this.#ofClause(at - 1);
    if (who === this.#before) return who;
    const speaks = (): boolean => {
      for (let verb = this.#from; verb < at; verb++) if (c.quotingAt(verb) > 0) return true;
      return false;
    };
    let others = 0;
    for (let name = this.#from; name < at; name++) if (c.isName(name) && c.at(name)?.known?.name !== who.name) others++;
    return others === 0 || speaks() ? who : nobody;
  }

  /** “Calling it “…”, X left.” */
  #subjectAfter(): Subject {
    const c = this.#c;
    let at = this.#quotation + 1;
    while (c.isMark(at, ',')) at++;
    const phrase = c.phraseAt(at, true);
    return phrase && at > this.#quotation + 1 ? phrase.who : nobody;
  }
}
