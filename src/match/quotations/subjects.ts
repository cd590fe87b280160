/** Finds the subject that ends before a verb, and tells where it does not speak, or not alone. */
import { nobody, type Clauses, type Phrase, type Subject } from './clauses.js';

/** In tokens. */
const MOST_IN_ASIDE = 24;

export class Subjects {
  readonly #c: Clauses;
  /** Index of the first token of the sentence. */
  readonly #from: number;

  constructor(clauses: Clauses, from: number) {
    this.#c = clauses;
    this.#from = from;
  }

  /** The noun phrase that ends before `end`, where it can be a subject. */
  ending(end: number): Phrase | undefined {
    const c = this.#c;
    for (let at = end - 1; at >= Math.max(this.#from, end - 12); at--) {
      if (!c.mayBegin(at, this.#from)) continue;
      const phrase = c.phraseAt(at);
      if (!phrase || (phrase.next !== end && c.withAside(phrase).next !== end)) continue;
      const isDoubtful = this.#isOneOfSeveral(at) || this.#isReported(at);
      return isDoubtful ? { who: nobody, next: end } : phrase;
    }
    return undefined;
  }

  /** The subject of an aside between marks that ends at `end`: “Lena Markov, 52, a baker,”, “the mayor, Omar Haddad,”. */
  beforeAside(end: number): Subject | undefined {
    const c = this.#c;
    const mark = c.at(end)?.text ?? '';
    for (let at = end - 1; at > Math.max(this.#from, end - MOST_IN_ASIDE); at--) {
      if (c.verbAt(at) > 0) return undefined;
      // An age is an aside of its own.
      if (!c.isMark(at, mark) || /^\d+$/u.test(c.at(at - 1)?.text ?? '')) continue;
      const who = this.ending(at)?.who;
      const inner = c.phraseAt(at + 1);
      if (who?.name !== undefined || who?.pronoun !== undefined) return who;
      if (who && inner?.next === end) return inner.who;
      if (who) return nobody;
    }
    return undefined;
  }

  /** Whom “, who” and “, which” stand for: the name right before. */
  beforeRelative(end: number): Subject {
    const c = this.#c;
    if (!c.isName(end - 1)) return nobody;
    let at = end - 1;
    while (at > this.#from && c.isName(at - 1)) at--;
    const before = c.at(c.grammar.is(c.at(at - 1), 'articles') ? at - 2 : at - 1);
    return c.grammar.matches(before, 'of') || c.grammar.isAnd(before) ? nobody : (c.phraseAt(at)?.who ?? nobody);
  }

  /** “Haddad and Markov”: neither speaks alone. */
  #isOneOfSeveral(at: number): boolean {
    const c = this.#c;
    if (!c.grammar.isAnd(c.at(at - 1))) return false;
    const last = c.isMark(at - 2, ',') ? at - 3 : at - 2;
    if (!c.isName(last)) return false;
    if (last === at - 2) return true;
    let first = last;
    while (first > this.#from && c.isName(first - 1)) first--;
    return c.isMark(first - 1, ',');
  }

  /** “Markov claimed that Haddad said”: two people have had the words in their mouths. */
  #isReported(at: number): boolean {
    const c = this.#c;
    const { grammar } = c;
    const before = c.at(at - 1);
    if (grammar.is(before, 'unsaid')) return true;
    if (this.#beginsClause(at)) return false;
    for (let verb = at - 1; verb > this.#from; verb--) {
      const width = c.quotingAt(verb);
      if (width === 0) continue;
      const isClear = c.isName(verb - 1) || grammar.is(c.at(verb - 1), 'pronouns', 'auxiliaries');
      if (isClear || !grammar.is(c.at(verb + width), 'prepositions', 'times')) return true;
    }
    return false;
  }

  /** Whether what begins here is said of nobody before: after “and”, “when”, a colon, “While Markov spoke,”. */
  #beginsClause(at: number): boolean {
    const c = this.#c;
    const { grammar } = c;
    const before = c.at(at - 1);
    if (before?.kind === 'quotation') return true;
    if (before?.kind !== 'mark') return grammar.is(before, 'conjunctions') && !grammar.matches(before, 'that');
    return ':–—'.includes(before.text) || grammar.is(c.at(this.#from), 'conjunctions', 'prepositions');
  }
}
