/**
 * Finds the speaker of a quotation in the sentence around it: “said X”, “X told Y: …”, “according to X”. Somebody is named
 * where the text itself leaves no doubt; where two readings differ, nobody is (docs/decisions/0037).
 */
import { agreed, isNobody, nobody, type Clauses, type Phrase, type Subject } from './clauses.js';
import {
  AND, ARTICLE, AUXILIARY, COLON, COMMA, CONJUNCTION, DASH, LOOSE, MARK, NAME, OF, OTHER, PASSIVE, PREPOSITION, RELATIVE, SAY, SUFFIX, TIME, UNSAID, VERB,
} from './grammar.js'; // prettier-ignore
import { Lead } from './lead.js';
import type { Token } from './tokens.js';

/** Whose words a quotation is, and the index after the words that say it, where they follow it. */
interface Tag extends Phrase {
  /** Whether it stands directly beside the quotation, so that it holds for what the speaker says next, too. */
  readonly isBeside: boolean;
}

/** In tokens: the words that end a sentence and say who speaks are no more. */
const MOST_AT_END = 16;
/** In tokens, between a subject and its verb. */
const MOST_BETWEEN = 8;

/** Reads the quotations of one block in order, since one may go on in the next: “…,” said X. “…” */
export class Speakers {
  readonly #c: Clauses;
  readonly #isLast: boolean;
  /** What says whose words the quotation before is. */
  #before: { readonly at: number; readonly who: Subject; readonly tag: Tag | undefined } | undefined;

  constructor(clauses: Clauses) {
    this.#c = clauses;
    this.#isLast = clauses.grammar.rules.order === 'last';
  }

  /**
   * @param at index of the quotation among the tokens
   * @returns who says it; `undefined` where the text has nothing about that
   */
  speakerOf(at: number): Subject | undefined {
    const beside = this.#beside(at);
    const closing = beside ? undefined : this.#atEndOfSentence(at);
    const tag = beside
      ? { ...beside, isBeside: true }
      : closing && closing.who !== nobody
        ? { ...closing, isBeside: false }
        : undefined;
    const lead = this.#lead(at);
    const going = (tag ?? lead) ? undefined : this.#goingOn(at);
    const who = agreed(tag?.who, lead) ?? going;
    if (who) this.#before = { at, who, tag: tag ?? (going && this.#before?.tag) };
    return who;
  }

  /** Beside the quotation, after it: “said X”, “X said”, “according to X”, “– X”. */
  #beside(quotation: number): Phrase | undefined {
    const c = this.#c;
    const token = c.at(quotation);
    let at = quotation + 1;
    while (c.is(at, COMMA | DASH)) at++;
    const next = c.at(at);
    if (!token || !next) return undefined;
    const last = c.lastOf(token);
    const isParted = at > quotation + 1 || /[,?!…–—-]/u.test(last);
    const source = this.#accordingTo(at);
    if (source) return source;
    if (last === '.' && next.isCapital && at === quotation + 1) return undefined;
    if (this.#isLast && c.is(at, RELATIVE)) {
      const phrase = c.phraseAt(at + 1);
      return phrase && !c.is(phrase.next, SUFFIX) ? phrase : { who: nobody, next: at + 1 };
    }
    const said =
      isParted || this.#isLast || /^(?:said|says|sagte|sagt)$/u.test(next.text) ? this.#verbThenSubject(at) : undefined;
    if (said) return said;
    if (c.is(at - 1, DASH) || c.is(at, COLON)) {
      const phrase = c.phraseAt(c.is(at, COLON) ? at + 1 : at);
      if (phrase?.who.name !== undefined && !c.at(phrase.next)) return phrase;
    }
    if (this.#isLast) {
      while (c.is(at, OTHER)) at++;
      const phrase = c.phraseAt(at);
      return phrase?.who.name !== undefined && c.is(phrase.next, SAY) ? phrase : undefined;
    }
    return isParted ? this.#subjectThenVerb(quotation, at, /[?!…]/u.test(last)) : undefined;
  }

  /** “said Foreign Minister X”, “a déclaré X”, “said the mayor, X”. */
  #verbThenSubject(from: number): Phrase | undefined {
    const c = this.#c;
    let at = from;
    while (c.is(at, AUXILIARY)) at++;
    if (!c.is(at, SAY)) {
      // French “dit-il”.
      const pronoun = c.grammar.matches(c.grammar.rules.inverted, c.textAt(from))
        ? c.textAt(from).split('-').at(-1)
        : undefined;
      return pronoun === undefined ? undefined : { who: { pronoun }, next: from + 1 };
    }
    at = c.afterVerb(at);
    while (c.is(at, AUXILIARY | TIME) || (c.is(at, PREPOSITION) && c.is(at + 1, TIME))) at++;
    const phrase = c.phraseAt(at);
    // “sagte dem Minister Haddad ein Bauer”.
    if (c.grammar.matches(c.grammar.rules.oblique, c.textAt(at))) return { who: nobody, next: at };
    // “said the farmer Haddad had met”.
    if (phrase && !this.#isLast && c.is(phrase.next, VERB | PASSIVE) && !c.is(phrase.next, TIME))
      return { who: nobody, next: phrase.next };
    if (this.#isLast) return phrase?.who.name !== undefined && c.is(phrase.next, MARK) ? phrase : undefined;
    return phrase ? this.#alone(phrase) : { who: nobody, next: at };
  }

  /** Leaves out whoever is named with others, and finds the name that an aside gives: “the mayor, Omar Haddad,”. */
  #alone(phrase: Phrase): Phrase {
    const c = this.#c;
    const { who } = phrase;
    const { next } = c.withAside(phrase);
    if (c.isJoined(next)) return { who: nobody, next };
    if (c.is(next, COMMA) && c.is(next + 1, NAME)) {
      const other = c.phraseAt(next + 1);
      if (other && c.is(other.next, AND)) return { who: nobody, next };
      if (other && isNobody(who) && (!c.at(other.next) || c.is(other.next, MARK))) return other;
    }
    // “said the head of the Guild, Omar Haddad.”
    const inner =
      isNobody(who) && c.is(next, PREPOSITION | ARTICLE)
        ? c.phraseAt(c.is(next, ARTICLE) ? next : next + 1)
        : undefined;
    const { titles, capitalNouns } = c.grammar.rules;
    // “the widow of the writer, Omar Haddad”: it may be the writer.
    const isHead =
      inner && (c.grammar.matches(titles, c.textAt(next - 1)) || (!capitalNouns && c.has(next, inner.next, NAME)));
    return isHead && c.is(inner.next, COMMA) ? this.#alone({ who, next: inner.next }) : { who, next };
  }

  /** “X said”, “as X, a farmer, put it”. */
  #subjectThenVerb(quotation: number, from: number, isWhole: boolean): Phrase | undefined {
    const c = this.#c;
    const phrase = c.phraseAt(c.is(from, CONJUNCTION) ? from + 1 : from);
    if (!phrase) return undefined;
    const { who, next } = c.withAside(phrase);
    const other = c.is(next, AND) ? c.phraseAt(next + 1) : undefined;
    if (other && this.#verbAfter(other.next)) return { who: nobody, next: other.next };
    // “the wife of Omar Haddad, Lena Markov, said”.
    const part = isNobody(who) && c.is(next, OF) ? c.phraseAt(next + 1) : undefined;
    const end = part && c.has(next, part.next, NAME) ? part.next : next;
    const aside = c.afterAside(end);
    const inner = aside !== undefined && isNobody(who) ? c.phraseAt(end + 1) : undefined;
    let verb = this.#verbAfter(next);
    for (let past = aside, turns = 0; !verb && past !== undefined && turns < 3; past = c.afterAside(past - 1), turns++)
      verb = this.#verbAfter(past);
    if (!verb || c.is(verb.to, COLON)) return undefined;
    // “Asked about the “strip,” Haddad said it was lost.” are no words of Haddad’s.
    const isOpen = isWhole || c.sentenceStart(quotation) !== quotation;
    if (isOpen && !this.#endsThere(verb)) return undefined;
    // “Haddad recalled Markov saying”.
    const object = c.phraseAt(verb.to);
    if (object && c.is(object.next, LOOSE)) return { who: nobody, next: verb.to };
    return { who: verb.isPassive ? nobody : inner && inner.next + 1 === aside ? inner.who : who, next: verb.to };
  }

  /** The verb of saying after a subject, with what may stand between them: “has”, “on Monday”, “in a statement”. */
  #verbAfter(from: number): { readonly to: number; readonly isPassive: boolean; readonly isTold: boolean } | undefined {
    const c = this.#c;
    let isPassive = false;
    for (let at = from; at < from + MOST_BETWEEN; at++) {
      if (c.is(at, SAY)) return { to: c.afterVerb(at), isPassive, isTold: /^t(?:old|ells)$/u.test(c.textAt(at)) };
      const quoted = isPassive ? c.afterWords(at, c.grammar.rules.quotedAs) : undefined;
      if (quoted !== undefined) return { to: quoted, isPassive: false, isTold: false };
      isPassive ||= c.is(at, PASSIVE);
      const isAdverbial = at > from && c.is(at - 1, PREPOSITION | ARTICLE) && !c.is(at, MARK);
      if (
        c.is(at, UNSAID) ||
        !(c.is(at, AUXILIARY | PASSIVE | TIME | PREPOSITION | ARTICLE) || c.isAdverb(at) || isAdverbial)
      )
        return undefined;
    }
    return undefined;
  }

  /** Whether nothing that was said follows the verb: the sentence ends, or it goes on with when and where. */
  #endsThere({ to, isTold }: { readonly to: number; readonly isTold: boolean }): boolean {
    const c = this.#c;
    const addressee = isTold ? c.phraseAt(to) : undefined;
    if (isTold && !addressee) return false;
    const at = addressee?.next ?? to;
    return !c.at(at) || (c.is(at, MARK) && !c.is(at, COLON)) || c.is(at, PREPOSITION | TIME | AND) || c.isAdverb(at);
  }

  /** “…, X said.” at the end of a sentence of which only a part is quoted. */
  #atEndOfSentence(quotation: number): Phrase | undefined {
    const c = this.#c;
    if (this.#isLast || c.endsSentence(quotation)) return undefined;
    const end = c.sentenceEnd(quotation + 1);
    let comma = end - 1;
    while (comma > Math.max(quotation, end - MOST_AT_END) && !c.is(comma, COMMA)) comma--;
    if (comma <= quotation || !c.is(comma, COMMA)) return undefined;
    const said = this.#accordingTo(comma + 1) ?? this.#verbThenSubject(comma + 1);
    if (said && this.#endsThere({ to: said.next, isTold: false })) return said;
    const phrase = c.phraseAt(comma + 1);
    const verb = phrase && this.#verbAfter(phrase.next);
    return verb && this.#endsThere(verb) ? { who: verb.isPassive ? nobody : phrase.who, next: verb.to } : undefined;
  }

  /** “according to X”, “Laut X”, “X zufolge”; whose statement it is, is who says it. */
  #accordingTo(from: number): Phrase | undefined {
    const c = this.#c;
    const { accordingTo, relay, afterName } = c.grammar.rules;
    const at = c.afterWords(from, accordingTo);
    if (at !== undefined) {
      const phrase = c.phraseAt(c.afterWords(at, relay) ?? at);
      return phrase ? this.#alone(phrase) : { who: nobody, next: at };
    }
    const phrase = afterName === undefined ? undefined : c.phraseAt(from);
    const next = phrase && (c.is(phrase.next, SUFFIX) ? phrase.next + 1 : phrase.next);
    return next !== undefined && c.textAt(next) === afterName
      ? { ...phrase, who: phrase?.who ?? nobody, next: next + 1 }
      : undefined;
  }

  /** Before the quotation in its sentence: “X said”, “X: …”, “According to X, …”, “X, who calls it …”. */
  #lead(quotation: number): Subject | undefined {
    const c = this.#c;
    const from = c.sentenceStart(quotation);
    const before = this.#before && this.#before.at >= from ? this.#before : undefined;
    const lead = new Lead(c, { quotation, from, least: before?.tag?.next ?? from, speaker: before?.who });
    return lead.speaker(this.#accordingTo(from));
  }

  /** Whether something after a quotation says whose it is, even if in words that are not known: “…,” came the reply. */
  #isTagged(at: number): boolean {
    const c = this.#c;
    const next = c.at(at + 1);
    return c.is(at + 1, COMMA) || c.lastOf(c.at(at) as Token) === ',' || (next?.kind === 'word' && !next.isCapital);
  }

  /** A quotation that goes on: “…,” said X. “…”; “…,” said X, “…”. */
  #goingOn(at: number): Subject | undefined {
    const c = this.#c;
    const one = this.#before && c.at(this.#before.at);
    if (!this.#before || !one) return undefined;
    const { who, tag, at: last } = this.#before;
    if (last === at - 1) return this.#isTagged(at) ? undefined : who;
    if (!tag?.isBeside || c.lastOf(one) === '?') return undefined;
    const start = c.sentenceStart(at);
    if (start > last) {
      const isWhole = c.endsSentence(at) || c.endsSentence(at + 1);
      return start === at && isWhole && c.sentenceEnd(tag.next) === at ? who : undefined;
    }
    for (let between = tag.next; between < at; between++)
      if (!c.is(between, MARK | TIME | PREPOSITION | AUXILIARY)) return undefined;
    return who;
  }
}
