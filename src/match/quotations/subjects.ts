/** Finds the subject that ends before a verb, and tells where it does not speak, or not alone. */
import { isNobody, nobody, type Clauses, type Phrase, type Subject } from './clauses.js';
import { AND, ARTICLE, AUXILIARY, COLON, COMMA, CONJUNCTION, DASH, MARK, NAME, OF, PREPOSITION, PRONOUN, QUOTATION, QUOTING, SAY, THAT, TIME, UNSAID } from './grammar.js'; // prettier-ignore

/** In tokens. */
const MOST_IN_ASIDE = 24;
const MOST_IN_SUBJECT = 12;

/** @param from index of the first token of the sentence */
export class Subjects {
  constructor(
    readonly clauses: Clauses,
    readonly from: number,
  ) {}

  /** The noun phrase that ends before `end`, where it can be a subject. */
  ending(end: number): Phrase | undefined {
    const c = this.clauses;
    for (let at = end - 1; at >= Math.max(this.from, end - MOST_IN_SUBJECT); at--) {
      if (!c.mayBegin(at, this.from)) continue;
      const phrase = c.phraseAt(at);
      if (!phrase || (phrase.next !== end && c.withAside(phrase).next !== end)) continue;
      return this.#isOneOfSeveral(at) || this.#isReported(at) ? { who: nobody, next: end } : phrase;
    }
    return undefined;
  }

  /** The subject of an aside between marks that ends at `end`: “Lena Markov, 52, a baker,”, “the mayor, Omar Haddad,”. */
  beforeAside(end: number): Subject | undefined {
    const c = this.clauses;
    for (let at = end - 1; at > Math.max(this.from, end - MOST_IN_ASIDE) && !c.is(at, SAY); at--) {
      // An age is an aside of its own.
      if (c.textAt(at) !== c.textAt(end) || /^\d+$/u.test(c.textAt(at - 1))) continue;
      const who = this.ending(at)?.who;
      if (!who) continue;
      const inner = c.phraseAt(at + 1);
      return isNobody(who) && inner?.next === end ? inner.who : who;
    }
    return undefined;
  }

  /** Whom “, who” and “, which” stand for: the name right before. */
  beforeRelative(end: number): Subject {
    const c = this.clauses;
    let at = end;
    while (at > this.from && c.is(at - 1, NAME)) at--;
    const before = c.is(at - 1, ARTICLE) ? at - 2 : at - 1;
    return at === end || c.is(before, OF | AND) ? nobody : (c.phraseAt(at)?.who ?? nobody);
  }

  /** “Haddad and Markov”: neither speaks alone. */
  #isOneOfSeveral(at: number): boolean {
    const c = this.clauses;
    if (!c.is(at - 1, AND)) return false;
    if (!c.is(at - 2, COMMA)) return c.is(at - 2, NAME);
    let first = at - 2;
    while (first > this.from && c.is(first - 1, NAME)) first--;
    return first < at - 2 && c.is(first - 1, COMMA);
  }

  /** “Markov claimed that Haddad said”: two people have had the words in their mouths. */
  #isReported(at: number): boolean {
    const c = this.clauses;
    if (c.is(at - 1, UNSAID)) return true;
    if (this.#beginsClause(at)) return false;
    for (let verb = at - 1; verb > this.from; verb--) {
      if (!c.is(verb, QUOTING)) continue;
      if (c.is(verb - 1, NAME | PRONOUN | AUXILIARY) || !c.is(c.afterVerb(verb), PREPOSITION | TIME)) return true;
    }
    return false;
  }

  /** Whether what begins here is said of nobody before: after “and”, “when”, a colon, “While Markov spoke,”. */
  #beginsClause(at: number): boolean {
    const c = this.clauses;
    if (c.is(at - 1, QUOTATION | COLON | DASH)) return true;
    return c.is(at - 1, MARK)
      ? c.is(this.from, CONJUNCTION | PREPOSITION)
      : c.is(at - 1, CONJUNCTION) && !c.is(at - 1, THAT);
  }
}
