/**
 * Finds the speaker of a quotation in the sentence around it: “said X”, “X told Y: …”, “according to X”. Somebody is named
 * where the text itself leaves no doubt; where two readings differ, nobody is (docs/decisions/0037).
 */
import { Lead, isQuotedAs } from './lead.js';
import { agreed, nobody, type Clauses, type Phrase, type Subject } from './clauses.js';

/** Whose words a quotation is, and the index after the words that say it, where they follow it. */
interface Tag extends Phrase {
  /** Whether it stands directly beside the quotation, so that it holds for what the speaker says next, too. */
  readonly isBeside: boolean;
}

/** Reads the quotations of one block in order, since one may go on in the next: “…,” said X. “…” */
export class Speakers {
  readonly #clauses: Clauses;
  /** What says whose words the quotation before is. */
  #before: { readonly at: number; readonly who: Subject; readonly tag: Tag | undefined } | undefined;

  constructor(clauses: Clauses) {
    this.#clauses = clauses;
  }

  /**
   * @param at index of the quotation among the tokens
   * @returns who says it; `undefined` where the text has nothing about that
   */
  speakerOf(at: number): Subject | undefined {
    const closing = this.#atEndOfSentence(at);
    const tag = this.#after(at) ?? (closing?.who === nobody ? undefined : closing);
    const lead = this.#lead(at);
    const going = tag || lead ? undefined : this.#goingOn(at);
    const who = agreed(tag?.who, lead) ?? going;
    const own = tag ?? (going ? this.#before?.tag : undefined);
    if (who) this.#before = { at, who, tag: own };
    return who;
  }

  /** Beside the quotation, after it: “said X”, “X said”, “according to X”, “by X”, “– X”. */
  #after(quotation: number): Tag | undefined {
    const c = this.#clauses;
    const { grammar } = c;
    const token = c.at(quotation);
    if (!token) return undefined;
    let at = quotation + 1;
    const last = c.lastOf(token);
    let isParted = /[,?!…–—-]/u.test(last);
    while (c.isMark(at, ',–—-')) {
      isParted = true;
      at++;
    }
    const next = c.at(at);
    if (!next) return undefined;
    const beside = (phrase: Phrase): Tag => ({ ...phrase, isBeside: true });
    const source = this.#accordingTo(at);
    if (source) return beside(source);
    if (last === '.' && next.isCapital && next.start > token.end && !c.isMark(quotation + 1, ',–—-')) return undefined;
    if (grammar.matches(next, 'saying')) {
      const phrase = c.phraseAt(at + 1);
      return beside(phrase && c.at(phrase.next)?.kind !== 'suffix' ? phrase : { who: nobody, next: at + 1 });
    }
    const isSaid = /^(?:said|says|sagte|sagt)$/u.test(next.text);
    const isLast = grammar.rules.order === 'last';
    if (isParted || isSaid || isLast) {
      const said = this.#verbThenSubject(at);
      if (said) return beside(said);
    }
    if (c.isMark(at - 1, '–—') && at - 1 > quotation) {
      const phrase = c.phraseAt(at);
      if (phrase?.who.name !== undefined && !c.at(phrase.next)) return beside(phrase);
    }
    if (isLast) {
      while (grammar.is(c.at(at), 'others')) at++;
      const phrase = c.phraseAt(at);
      return phrase?.who.name !== undefined && c.verbAt(phrase.next) > 0 ? beside(phrase) : undefined;
    }
    if (!isParted) return undefined;
    const started = this.#subjectThenVerb(quotation, at, /[?!…]/u.test(last));
    return started && beside(started);
  }

  /** “said Foreign Minister X”, “a déclaré X”, “said the mayor, X”. */
  #verbThenSubject(from: number): Phrase | undefined {
    const c = this.#clauses;
    const { grammar } = c;
    let at = from;
    while (grammar.is(c.at(at), 'auxiliaries')) at++;
    const verb = c.verbAt(at);
    const inverted = grammar.rules.inverted;
    if (verb === 0) return inverted !== undefined ? this.#joinedPronoun(from, inverted) : undefined;
    at += verb;
    while (grammar.is(c.at(at), 'auxiliaries')) at++;
    const phrase = c.phraseAt(at);
    if (grammar.rules.order === 'last')
      return phrase?.who.name !== undefined && c.isMark(phrase.next, '.,') ? phrase : undefined;
    return phrase ? this.#alone(phrase) : { who: nobody, next: at };
  }

  /** French “dit-il”, “a-t-il déclaré”. */
  #joinedPronoun(at: number, inverted: string): Phrase | undefined {
    const { grammar } = this.#clauses;
    const token = this.#clauses.at(at);
    const [, pronoun] = token?.kind === 'word' ? (grammar.pattern(inverted).exec(token.text) ?? []) : [];
    return pronoun === undefined ? undefined : { who: { pronoun }, next: at + 1 };
  }

  /** Leaves out whoever is named with others, and finds the name that an aside gives: “the mayor, Omar Haddad,”. */
  #alone(phrase: Phrase): Phrase {
    const c = this.#clauses;
    const { next } = c.withAside(phrase);
    const follows = c.at(next);
    if (c.grammar.isAnd(follows) && c.isName(next + 1)) return { who: nobody, next };
    if (c.isMark(next, ',') && c.isName(next + 1)) {
      const other = c.phraseAt(next + 1);
      if (other && c.grammar.isAnd(c.at(other.next))) return { who: nobody, next };
      const isAside = other && (!c.at(other.next) || c.at(other.next)?.kind === 'mark');
      if (isAside && phrase.who.name === undefined && phrase.who.pronoun === undefined)
        return { who: other.who, next: other.next };
    }
    if (
      phrase.who.name === undefined &&
      phrase.who.pronoun === undefined &&
      c.grammar.is(follows, 'prepositions', 'articles')
    ) {
      // “said the head of the Guild, Omar Haddad.”
      const inner = c.phraseAt(c.grammar.is(follows, 'articles') ? next : next + 1);
      if (inner && c.isMark(inner.next, ',')) return this.#alone({ who: nobody, next: inner.next });
    }
    return { who: phrase.who, next };
  }

  /** “X said”, “as X, a farmer, put it”. */
  #subjectThenVerb(quotation: number, from: number, isWhole: boolean): Phrase | undefined {
    const c = this.#clauses;
    const { grammar } = c;
    const phrase = c.phraseAt(grammar.is(c.at(from), 'conjunctions') ? from + 1 : from);
    if (!phrase) return undefined;
    if (grammar.isAnd(c.at(phrase.next))) {
      const other = c.phraseAt(phrase.next + 1);
      if (other && this.#verbAfter(other.next)) return { who: nobody, next: other.next };
    }
    const { who, next } = c.withAside(phrase);
    const aside = c.afterAside(next);
    const inAside = aside !== undefined && who.name === undefined ? c.phraseAt(next + 1) : undefined;
    const named = inAside?.who.name !== undefined && inAside.next + 1 === aside ? inAside.who : who;
    let verb = this.#verbAfter(next);
    let past = aside;
    for (let turns = 0; turns < 3 && !verb && past !== undefined; turns++) {
      verb = this.#verbAfter(past);
      past = c.afterAside(past - 1);
    }
    if (!verb) return undefined;
    const startsSentence = c.sentenceStart(quotation) === quotation;
    // “Asked about the “strip,” Haddad said it was lost.” are no words of Haddad’s.
    if ((!startsSentence || isWhole) && !this.#endsThere(verb.to, verb.isTold)) return undefined;
    if (c.isMark(verb.to, ':')) return undefined;
    return { who: verb.isPassive ? nobody : named, next: verb.to };
  }

  /** The verb of saying after a subject, with what may stand between them. */
  #verbAfter(from: number): { readonly to: number; readonly isPassive: boolean; readonly isTold: boolean } | undefined {
    const c = this.#clauses;
    const { grammar } = c;
    let isPassive = false;
    for (let at = from; at < from + 8; at++) {
      const token = c.at(at);
      const verb = c.verbAt(at);
      if (verb > 0) return { to: at + verb, isPassive, isTold: /^t(?:old|ells)$/u.test(token?.text ?? '') };
      if (isPassive && isQuotedAs(c, at)) return { to: at + 3, isPassive: false, isTold: false };
      if (grammar.is(token, 'passive')) isPassive = true;
      else if (grammar.is(token, 'unsaid')) return undefined;
      else if (
        !grammar.is(token, 'auxiliaries', 'times') &&
        !/ly$/u.test(token?.text ?? '') &&
        !this.#isShortAdverbial(at, from)
      )
        return undefined;
    }
    return undefined;
  }

  /** “on Monday”, “in a statement”, “in Ankara” between subject and verb. */
  #isShortAdverbial(at: number, from: number): boolean {
    const c = this.#clauses;
    const { grammar } = c;
    return (
      grammar.is(c.at(at), 'prepositions', 'articles') ||
      (at > from && grammar.is(c.at(at - 1), 'prepositions', 'articles') && c.at(at)?.kind !== 'mark')
    );
  }

  /** Whether nothing that was said follows the verb: the sentence ends, or it goes on with when and where. */
  #endsThere(from: number, isTold: boolean): boolean {
    const c = this.#clauses;
    const { grammar } = c;
    let at = from;
    if (isTold) {
      const addressee = c.phraseAt(at);
      if (!addressee) return false;
      at = addressee.next;
    }
    const token = c.at(at);
    return (
      !token ||
      c.isMark(at, '.,;!?–—)') ||
      grammar.is(token, 'prepositions', 'times') ||
      grammar.isAnd(token) ||
      /ly$/u.test(token.text)
    );
  }

  /** “…, X said.” at the end of a sentence of which only a part is quoted. */
  #atEndOfSentence(quotation: number): Tag | undefined {
    const c = this.#clauses;
    if (c.grammar.rules.order === 'last' || c.endsSentence(quotation)) return undefined;
    const end = c.sentenceEnd(quotation + 1);
    let comma = end - 1;
    const least = Math.max(quotation + 1, end - 30);
    for (; comma > least; comma--) if (c.isMark(comma, ',')) break;
    if (comma <= quotation || !c.isMark(comma, ',') || end - comma > 16) return undefined;
    const source = this.#accordingTo(comma + 1);
    if (source && this.#endsThere(source.next, false)) return { ...source, isBeside: false };
    const inverted = this.#verbThenSubject(comma + 1);
    if (inverted && this.#endsThere(inverted.next, false)) return { ...inverted, isBeside: false };
    const phrase = c.phraseAt(comma + 1);
    const verb = phrase && this.#verbAfter(phrase.next);
    if (!verb || !this.#endsThere(verb.to, verb.isTold)) return undefined;
    return { who: verb.isPassive ? nobody : phrase.who, next: verb.to, isBeside: false };
  }

  #accordingTo(from: number): Phrase | undefined {
    const c = this.#clauses;
    const { grammar } = c;
    for (let length = 4; length > 0; length--) {
      const words = c.tokens.slice(from, from + length);
      if (
        words.length < length ||
        !grammar.pattern(grammar.rules.accordingTo).test(words.map(({ text }) => text).join(' '))
      )
        continue;
      const at = from + length;
      const phrase = c.phraseAt(this.#afterRelay(at));
      return phrase ? this.#alone(phrase) : { who: nobody, next: at };
    }
    const { afterName } = grammar.rules;
    const phrase = afterName === undefined ? undefined : c.phraseAt(from);
    const next = phrase && c.at(phrase.next)?.kind === 'suffix' ? phrase.next + 1 : phrase?.next;
    return phrase && next !== undefined && c.at(next)?.text === afterName ? { ...phrase, next: next + 1 } : undefined;
  }

  /** “a statement made by the”: whose statement it is, is who says it. */
  #afterRelay(from: number): number {
    const c = this.#clauses;
    const { grammar } = c;
    const { relay } = grammar.rules;
    if (relay === undefined) return from;
    for (let length = 6; length > 1; length--) {
      const words = c.tokens.slice(from, from + length).map(({ text }) => text);
      if (words.length === length && grammar.pattern(relay).test(words.join(' '))) return from + length;
    }
    return from;
  }

  /** Before the quotation in its sentence: “X said”, “X: …”, “According to X, …”, “X, who calls it …”. */
  #lead(quotation: number): Subject | undefined {
    const c = this.#clauses;
    const start = c.sentenceStart(quotation);
    const before = this.#before && this.#before.at >= start ? this.#before : undefined;
    return new Lead(c, quotation, start, before?.who, before?.tag?.next ?? start).speaker(this.#accordingTo(start));
  }

  /** A quotation that goes on: “…,” said X. “…”; “…,” said X, “…”. */
  #goingOn(at: number): Subject | undefined {
    const c = this.#clauses;
    const before = this.#before;
    const one = before && c.at(before.at);
    if (!before || !one) return undefined;
    const isLast = c.endsSentence(at) || c.endsSentence(at + 1);
    if (before.at === at - 1) return before.who;
    const tag = before.tag;
    if (!tag?.isBeside || c.lastOf(one) === '?') return undefined;
    const start = c.sentenceStart(at);
    if (start > before.at) return start === at && isLast && c.sentenceEnd(tag.next) === at ? before.who : undefined;
    for (let between = tag.next; between < at; between++)
      if (c.at(between)?.kind !== 'mark' && !c.grammar.is(c.at(between), 'times', 'prepositions', 'auxiliaries'))
        return undefined;
    return before.who;
  }
}
