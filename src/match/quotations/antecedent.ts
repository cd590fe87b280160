/** Whom “he” or “she” means: the one person who is named before, if the text names nobody else in between. */
import type { Clauses } from './clauses.js';
import {
  ARTICLE, AUXILIARY, CONJUNCTION, MARK, NAME, OTHER, PREPOSITION, QUOTATION, SAY, SMALL, SUFFIX, TIME,
} from './grammar.js'; // prettier-ignore

/** In sentences: “he” is not looked for further back. */
const REACH = 4;
/** Verbs after which the other one may speak: “Haddad asked a farmer.” “…,” he said. */
const turning =
  /^(?:(?:ask|visit|call|join|greet|accus|welcom|question|interview|introduc|replac|succeed|quot|cit)(?:e?d|e?s)|met|meets|meeting|beside|alongside|him|one|another|someone|somebody|anyone|everyone)$/u;

/**
 * @param blocks the blocks up to the one with the quotation, which is the last
 * @param at index of the quotation among the tokens of its block
 */
export function antecedentOf(blocks: readonly Clauses[], at: number, pronoun: string): string | undefined {
  let turns = 0;
  for (const clauses of blocks.toReversed()) {
    const isOwn = clauses === blocks.at(-1);
    let end = isOwn ? at : clauses.tokens.length;
    if (end === 0 && !isOwn) return undefined;
    do {
      const isSame = turns === 0;
      const from = clauses.sentenceStart(isSame ? end : end - 1);
      const found = from === end ? '' : onlyPerson(clauses, from, end, pronoun, isSame);
      if (found !== '') return found;
      if (turns++ > REACH) return undefined;
      end = from;
    } while (end > 0);
  }
  return undefined;
}

/** The one person whom a sentence names, as its subject; empty where it names nobody and is about “him” or “her”. */
function onlyPerson(clauses: Clauses, from: number, to: number, pronoun: string, isSame: boolean): string | undefined {
  let person: string | undefined;
  for (let at = from; at < to; at++) {
    const token = clauses.at(at);
    if (token?.kind === 'word' && !isSame && turning.test(token.text)) return undefined;
    const isName = clauses.is(at, NAME) && token?.known?.isPerson !== false;
    if (!isName) {
      if (clauses.is(at, ARTICLE) && mayBePerson(clauses, at)) return undefined;
      continue;
    }
    const phrase = clauses.phraseAt(at, true);
    const name = phrase?.who.name;
    // A single word that begins a sentence may be no name at all, and so may any noun in German.
    const isKnown = phrase && clauses.at(phrase.next - 1)?.known?.isPerson && !clauses.is(phrase.next, SUFFIX);
    if (!isKnown || name === undefined || (person !== undefined && name !== person)) return undefined;
    if (person === undefined && !isSubject(clauses, from, at, phrase.next)) return undefined;
    person = name;
    at = phrase.next - 1;
  }
  return person ?? (isAbout(clauses, from, to, pronoun) ? '' : undefined);
}

/** Whether the name from `at` to `next` begins its sentence, but for when, where and a quotation: “On Monday, Haddad”. */
function isSubject(clauses: Clauses, from: number, at: number, next: number): boolean {
  if (clauses.is(at - 1, SAY) && clauses.has(from, at, QUOTATION)) return true;
  for (let before = from; before < at; before++) {
    const isPlace = clauses.at(before)?.known?.isPerson === false || /^\d+$/u.test(clauses.textAt(before));
    const isAdverbial =
      clauses.is(before, PREPOSITION) && (clauses.is(before + 1, TIME) || clauses.at(before + 1)?.known);
    const isAside = clauses.is(before, AUXILIARY | CONJUNCTION | TIME | MARK | QUOTATION | SMALL);
    if (!isPlace && !isAdverbial && (!isAside || clauses.is(before, PREPOSITION | OTHER | ARTICLE))) return false;
  }
  return !clauses.has(from, at, QUOTATION) || clauses.is(next, SAY | AUXILIARY);
}

/** Whether a sentence that names nobody is about “him”: it begins with the pronoun, or the pronoun says a quotation. */
function isAbout(clauses: Clauses, from: number, to: number, pronoun: string): boolean {
  let at = from;
  while (at < to && clauses.is(at, MARK | QUOTATION | TIME | CONJUNCTION | AUXILIARY)) at++;
  if (clauses.is(at, SAY)) at = clauses.afterVerb(at);
  return at >= to || clauses.textAt(at) === pronoun || clauses.textAt(at).endsWith(`-${pronoun}`);
}

/** Whether an article begins a phrase that may mean a person: “a farmer”, not “the session”. */
function mayBePerson(clauses: Clauses, article: number): boolean {
  const phrase = clauses.phraseAt(article);
  if (!phrase) return clauses.textAt(article) === 'her';
  if (phrase.who.name !== undefined) return false;
  const last = clauses.at(phrase.next - 1);
  return last?.known === undefined && !clauses.grammar.matches(clauses.grammar.rules.things, last?.text ?? '');
}
