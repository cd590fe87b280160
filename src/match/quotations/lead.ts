/** What stands before a quotation in its sentence, and whose words that says they are. */
import { isUpper } from '../../text/case.js';
import { isNobody, nobody, type Clauses, type Phrase, type Subject } from './clauses.js';
import {
  AND, ARTICLE, AS, AUXILIARY, BY, CALL, CALL_AS, COLON, COMMA, CONJUNCTION, DASH, LOOSE, MARK, NAME, OTHER, PARTICIPLE, PASSIVE, PAST, PREPOSITION,
  OF, PRONOUN, QUOTATION, QUOTING, RELATIVE, REPORT, SAY, SUFFIX, THAT, TIME, UNSAID, VERB,
} from './grammar.js'; // prettier-ignore
import { Subjects } from './subjects.js';
import type { Token } from './tokens.js';

/** In tokens: a verb is not looked for further back. */
const REACH = 60;

/** The end of a sentence up to a quotation: indices of tokens. */
export interface Before {
  readonly quotation: number;
  /** The first token of the sentence. */
  readonly from: number;
  /** The first token that says nothing of a quotation before. */
  readonly least: number;
  /** Who speaks in a quotation before, in the same sentence. */
  readonly speaker: Subject | undefined;
}

export class Lead {
  readonly #c: Clauses;
  readonly #subjects: Subjects;
  readonly #before: Before;

  constructor(clauses: Clauses, before: Before) {
    this.#c = clauses;
    this.#before = before;
    this.#subjects = new Subjects(clauses, before.from);
  }

  /** @param source whom the sentence begins with, if that is “According to X” */
  speaker(source: Phrase | undefined): Subject | undefined {
    const c = this.#c;
    const { quotation, from } = this.#before;
    if (c.is(quotation - 1, COLON)) {
      const named = c.phraseAt(from);
      const next = named ? c.withAside(named).next : -1;
      const title = c.is(next, COMMA) ? c.phraseAt(next + 1)?.next : -1;
      const isNamed = named && !c.has(next, quotation, REPORT);
      if (isNamed && (next === quotation - 1 || title === quotation - 1)) return named.who;
    }
    const said =
      c.grammar.rules.order === 'last' ? this.#ofVerbAtEnd() : (this.#ofVerbAfter() ?? this.#ofLastVerb(source));
    return said ?? source?.who;
  }

  /** The last verb of saying before the quotation decides: those before it are about something else. */
  #ofLastVerb(source: Phrase | undefined): Subject | undefined {
    const c = this.#c;
    const { quotation, least } = this.#before;
    for (let at = quotation - 1; at >= Math.max(source?.next ?? 0, least, quotation - REACH); at--) {
      if (this.#turns(at) || this.#isOfAnother(at)) return nobody;
      if (at > 1 && c.afterWords(at - 2, c.grammar.rules.quotedAs) === at + 1)
        return this.#subjectBefore(this.#skip(at - 3));
      // “the report”, “Haddad’s claims”: nouns that are spelled as verbs.
      if (c.is(at, QUOTING | LOOSE) && c.is(at - 1, SUFFIX | ARTICLE) && !c.is(at - 1, RELATIVE)) {
        if (
          !c.grammar.matches(c.grammar.rules.medium, c.textAt(at - 2)) &&
          c.is(at + 1, PREPOSITION | CONJUNCTION) &&
          !c.is(at + 1, AS)
        )
          return nobody;
      } else if (c.is(at, QUOTING)) {
        if (this.#isReduced(at)) continue;
        if (!this.#leads(at)) return nobody;
        return c.is(at, CALL_AS) && !c.is(at, SAY | CALL) && !c.is(quotation - 1, AS) ? nobody : this.#ofVerb(at);
      } else if (c.is(at, LOOSE) && (c.is(at, PARTICIPLE) || !c.is(at - 1, SAY)))
        return this.#leads(at) ? this.#ofLoose(at) : nobody;
      else if (c.is(at, OTHER)) return nobody;
    }
    return undefined;
  }

  /** “…, but the”, “…, where”: another clause begins, which says nothing of the speaker. */
  #turns(at: number): boolean {
    const c = this.#c;
    const { quotation } = this.#before;
    return (
      c.is(at, COMMA) &&
      at + 2 < quotation &&
      c.is(at + 1, CONJUNCTION | OTHER | RELATIVE) &&
      !c.is(at + 1, THAT) &&
      !c.is(at + 2, QUOTATION | CONJUNCTION | PREPOSITION | AUXILIARY) &&
      !c.has(at + 1, quotation, QUOTING)
    );
  }

  /** “the plan announced on Monday”: a participle that belongs to the noun before it, which is no subject. */
  #isReduced(at: number): boolean {
    const c = this.#c;
    const after = c.afterVerb(at);
    const isNoun = c.at(at - 1)?.kind === 'word' && !c.isSmall(at - 1) && !c.is(at - 1, NAME);
    const isOpen = c.is(after, PREPOSITION | TIME) && !c.is(after, BY) && !c.is(this.#before.quotation - 1, AS);
    const hasVerb =
      c.has(after, this.#before.quotation, PASSIVE | AUXILIARY) && !c.has(after, this.#before.quotation, THAT);
    return isNoun && isOpen && hasVerb && c.has(Math.max(this.#before.from, at - 20), at, QUOTING);
  }

  /** “called it “old”, Markov “small””: after a quotation, somebody else has the next one without a verb. */
  #isOfAnother(at: number): boolean {
    const c = this.#c;
    const { quotation } = this.#before;
    if (!c.is(at, QUOTATION) || c.has(at + 1, quotation, THAT | AS | PASSIVE)) return false;
    for (let word = at + 1; word < quotation; word++) {
      if (c.is(word, NAME | SUFFIX) || (c.at(word)?.kind === 'word' && !c.isSmall(word))) return true;
    }
    return false;
  }

  /** Whether a verb leads to the quotation: no “allegations of”, “book”, “the … plan” or “Markov’s” takes the words away. */
  #leads(verb: number): boolean {
    const c = this.#c;
    const { quotation } = this.#before;
    const { naming, vowing, writing } = c.grammar.rules;
    const first = c.afterVerb(verb);
    const isDirect = first === quotation;
    const text = c.textAt(verb);
    const isNaming = c.grammar.matches(naming, text) && !c.is(first, PREPOSITION);
    const isWriting = c.grammar.matches(writing, text);
    const after = c.is(quotation + 1, COMMA) ? quotation + 2 : quotation + 1;
    const isWhole = c.is(quotation - 1, COLON | COMMA | THAT);
    if (!isNaming && (this.#isTakenAway(first) || (!isWhole && c.is(after, THAT)))) return false;
    const { cases = '' } = c.grammar.rules;
    const isOwned = c.is(quotation - 1, NAME) && c.grammar.matches(cases, c.textAt(quotation - 1));
    if (isOwned || c.is(quotation - 1, SUFFIX)) return false;
    const isVerbLast = c.grammar.rules.order === 'second' && c.is(quotation + 1, QUOTING | PAST | LOOSE);
    if (c.has(first, quotation, THAT) && (isVerbLast || c.is(quotation - 1, COLON))) return false;
    if (isNaming || isWhole) return true;
    const hasClause = c.has(first, quotation, THAT | PASSIVE | AUXILIARY);
    if (isDirect) return !isWriting || (!this.#isHeading() && !(after > quotation + 1 && c.is(after, ARTICLE)));
    const isAsThe = c.is(quotation - 1, ARTICLE) && c.is(quotation - 2, AS) && !c.is(quotation - 2, OF);
    if (hasClause || isAsThe || (c.grammar.matches(vowing, text) && c.is(first, UNSAID))) return true;
    // “the man behind”, “after a crowd of”: that is about somebody else.
    const isPlaced = (at: number): boolean => c.grammar.matches(c.grammar.rules.placing, c.textAt(at));
    if (!c.is(verb, SAY) && first < quotation - 1 && (isPlaced(first) || isPlaced(quotation - 1) || this.#isHeading()))
      return false;
    const isLabel = c.is(quotation - 1, ARTICLE) || c.has(first, quotation, SUFFIX);
    const isObject = !c.is(quotation - 1, PREPOSITION | AS | TIME | OTHER | PRONOUN | CONJUNCTION);
    return !(isLabel || (isObject && (isWriting || !c.is(verb, SAY)) && !this.#isInverted(verb)));
  }

  /** “wrote Haddad “…””: what stands between is the subject alone. */
  #isInverted(verb: number): boolean {
    if (this.#subjects.ending(verb)) return false;
    const phrase = this.#c.phraseAt(this.#c.afterVerb(verb));
    return phrase?.next === this.#before.quotation && !isNobody(phrase.who);
  }

  /** Whether a noun such as “allegation” stands between, but as no subject (“the charges were”) and no place (“in a letter”). */
  #isTakenAway(first: number): boolean {
    const c = this.#c;
    const { quotation } = this.#before;
    let last = quotation - 1;
    while (last >= first && !c.is(last, REPORT)) last--;
    if (last < first || (c.is(quotation - 1, AS) && !c.is(quotation - 1, OF))) return false;
    let start = last;
    while (start >= first && !c.is(start, PREPOSITION | MARK)) start--;
    const isVoice = c.grammar.matches(c.grammar.rules.voices, c.textAt(last));
    if (
      !isVoice &&
      last < quotation - 1 &&
      start >= first &&
      c.grammar.matches(c.grammar.rules.medium, c.textAt(start))
    )
      return false;
    return isVoice || c.is(last + 1, THAT | OF | RELATIVE) || !c.has(last + 1, quotation, PASSIVE | AUXILIARY);
  }

  /** Whether a quotation is spelled as the title of a work: “Vardano Days”. */
  #isHeading(): boolean {
    const { start, end } = this.#c.tokens[this.#before.quotation] as Token;
    const words = this.#c.text.slice(start + 1, Math.min(end - 1, start + 100)).split(' ');
    const capitals = words.filter((word) => isUpper(word.charCodeAt(0)));
    return capitals.length > 1 && words.every((word) => word.length < 4 || capitals.includes(word));
  }

  /** Goes back over auxiliaries, adverbs and what makes a passive. */
  #skip(from: number): number {
    let at = from;
    while (
      at >= this.#before.from &&
      (this.#c.is(at, AUXILIARY | PASSIVE) || (this.#c.isAdverb(at) && !this.#c.is(at, UNSAID)))
    )
      at--;
    return at;
  }

  #ofVerb(at: number): Subject {
    const c = this.#c;
    const { from, quotation } = this.#before;
    const after = c.afterVerb(at);
    const end = this.#skip(at - 1);
    if (c.is(end, UNSAID)) return nobody;
    if (c.is(after, BY)) return c.phraseAt(after + 1)?.who ?? nobody;
    // “described as “…” by X”.
    if (c.has(end + 1, at, PASSIVE)) return (c.is(quotation + 1, BY) && c.phraseAt(quotation + 2)?.who) || nobody;
    if (c.grammar.rules.order === 'second') {
      const { oblique, subjectFollows } = c.grammar.rules;
      if (c.is(after, UNSAID) || c.grammar.matches(oblique, c.textAt(from))) return nobody;
      if (c.is(at, CALL) && end >= from && c.grammar.matches(subjectFollows, c.textAt(after))) return nobody;
      const inverted = end < from || !this.#subjects.ending(end + 1) ? c.phraseAt(after) : undefined;
      if (inverted) return inverted.who;
    }
    return this.#subjectBefore(end);
  }

  /** German “X hat es als „…“ bezeichnet”: the participle stands after the words. */
  #ofVerbAfter(): Subject | undefined {
    const c = this.#c;
    const { quotation, from } = this.#before;
    if (!c.is(quotation + 1, PAST)) return undefined;
    return c.has(from, quotation, PASSIVE | UNSAID) ? nobody : this.#ofClause(quotation);
  }

  /** Turkish “X, “…” dedi”: the verb stands last, and only its subject has no ending. */
  #ofVerbAtEnd(): Subject | undefined {
    const c = this.#c;
    const { quotation, from } = this.#before;
    let after = quotation + 1;
    while (c.is(after, COMMA | DASH | OTHER)) after++;
    const isBefore = c.is(quotation - 1, COLON | COMMA) && c.is(quotation - 2, SAY | CONJUNCTION);
    if (!c.is(after, SAY) && !isBefore) return undefined;
    if (c.has(from, quotation, UNSAID | PASSIVE)) return nobody;
    let subject: Subject | undefined;
    for (let at = from; at < quotation; at++) {
      const phrase = c.is(at, NAME) ? c.phraseAt(at, true) : undefined;
      if (!phrase) continue;
      const { next } = phrase;
      at = next - 1;
      if (c.is(next, SUFFIX)) continue;
      let verb = next;
      while (c.is(verb, AUXILIARY)) verb++;
      // Another may be the subject where anything stands between: “Haddad ile görüşen köylü”.
      if (subject || !c.is(verb, MARK | QUOTATION | SAY) || c.has(verb, quotation, ARTICLE)) return nobody;
      subject = phrase.who;
    }
    return subject;
  }

  /** The subject whose verb, with all before it, begins after `end`. */
  #subjectBefore(end: number): Subject {
    const c = this.#c;
    if (end < this.#before.from) return nobody;
    if (c.is(end, RELATIVE)) return this.#subjects.beforeRelative(c.is(end - 1, COMMA) ? end - 1 : end);
    const direct =
      this.#subjects.ending(end + 1)?.who ?? (c.is(end, COMMA | DASH) ? this.#subjects.beforeAside(end) : undefined);
    return direct ?? (c.is(end, CONJUNCTION | AND | COMMA) ? this.#ofClause(end) : nobody);
  }

  /** “X rose and said”, “X left, saying”: the subject of the whole clause. */
  #ofClause(end: number): Subject {
    const c = this.#c;
    if (this.#before.speaker) return this.#before.speaker;
    let { from } = this.#before;
    while (from < end && c.isSmall(from) && !c.is(from, PRONOUN | ARTICLE | PREPOSITION | UNSAID)) from++;
    const loose = c.phraseAt(from, true);
    const subject = loose && c.withAside(loose);
    if (!subject || isNobody(subject.who)) return nobody;
    let at = (subject.next < end ? c.afterAside(subject.next) : undefined) ?? subject.next;
    while (c.is(at, PREPOSITION) && c.is(at + 1, TIME)) at += 2;
    if (!c.is(at, QUOTING | AUXILIARY | PASSIVE | VERB)) return nobody;
    // “Haddad said a soldier rose and said”: two may be meant.
    if (c.is(at, SAY) && !c.is(end - 1, COMMA) && !c.is(end, COMMA) && this.#hasSubject(c.afterVerb(at), end))
      return nobody;
    for (; at < end - 1; at++) {
      // “Haddad denies that the war took place, and calls it …” has one subject.
      if (c.is(at, THAT) && c.is(end - 1, COMMA) && !c.at(at + 1)?.isCapital) continue;
      if (c.is(at, COMMA | CONJUNCTION | AND) && c.is(at + 1, NAME | ARTICLE | PRONOUN)) return nobody;
    }
    return subject.who;
  }

  #hasSubject(from: number, to: number): boolean {
    const phrase = this.#c.phraseAt(from);
    return phrase !== undefined && phrase.next < to;
  }

  /** A verb without a subject of its own: “…, adding”, “by saying”; all others silence. */
  #ofLoose(at: number): Subject {
    const c = this.#c;
    const { from, speaker, quotation } = this.#before;
    if (!c.is(at, PARTICIPLE)) return nobody;
    if (at === from) {
      // “Calling it “…”, X left.”
      const phrase = c.is(quotation + 1, COMMA) ? c.phraseAt(quotation + 2, true) : undefined;
      return phrase?.who ?? nobody;
    }
    if (!c.is(at - 1, COMMA | BY | AND) || c.has(from, at, REPORT)) return nobody;
    const who = this.#ofClause(at - 1);
    if (who === speaker || c.has(from, at, QUOTING)) return who;
    for (let name = from; name < at; name++)
      if (c.is(name, NAME) && c.at(name)?.known?.name !== who.name) return nobody;
    return who;
  }
}
