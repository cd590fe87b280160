/** Whom “he” or “she” means: the one person who is named before, if the text names nobody else in between. */
import type { Clauses } from './clauses.js';

/** In sentences: “he” is not looked for further back. */
const REACH = 4;
/** Verbs after which the other one may speak: “Haddad asked a farmer.” “…,” he said. */
const turning =
  /^(?:ask(?:ed|s)|met|meets|interview(?:ed|s)|questioned|visit(?:ed|s)|introduc(?:ed|es)|replac(?:ed|es)|succeed(?:ed|s)|call(?:ed|s)|quot(?:ed|es)|cit(?:ed|es)|join(?:ed|s)|meeting|welcomed|greeted|accused|beside|alongside)$/u;

/**
 * @param blocks the blocks up to the one with the quotation, which is the last; `undefined` for one without any words
 * @param at index of the quotation among the tokens of its block
 */
export function antecedentOf(
  blocks: readonly (Clauses | undefined)[],
  at: number,
  pronoun: string,
): string | undefined {
  let index = blocks.length - 1;
  let clauses = blocks[index];
  let end = at;
  let isFirst = true;
  for (let turns = 0; turns <= REACH; turns++) {
    while (clauses && end <= 0 && index > 0) {
      clauses = blocks[--index];
      end = clauses?.tokens.length ?? 0;
      isFirst = false;
    }
    if (!clauses || end <= 0) return undefined;
    const from = isFirst ? clauses.sentenceStart(end) : clauses.sentenceStart(end - 1);
    const found = onlyPerson(clauses, from, end, pronoun, isFirst);
    if (found !== 'none' && !(isFirst && from === end)) return found === 'several' ? undefined : found;
    isFirst = false;
    end = from;
  }
  return undefined;
}

/** The one person whom a sentence names, as its subject; `none` where it names nobody and is about “him” or “her”. */
function onlyPerson(clauses: Clauses, from: number, to: number, pronoun: string, isSame: boolean): string {
  const { grammar } = clauses;
  let person: string | undefined;
  let first = -1;
  let isAbout = true;
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = clauses.at(at);
    if (!token) break;
    if (token.kind === 'word') {
      if (words === 0 && !clauses.isName(at)) isAbout = token.text === pronoun || clauses.verbAt(at) > 0;
      words++;
      if (!isSame && turning.test(token.text)) return 'several';
    }
    if (token.kind === 'quotation' || !clauses.isName(at)) continue;
    if (token.known && !token.known.isPerson) continue;
    const phrase = clauses.phraseAt(at, true);
    const name = phrase?.who.name;
    // A single word that begins a sentence may be no name at all, and so is a noun in German.
    if (
      !phrase ||
      name === undefined ||
      (person !== undefined && name !== person) ||
      !isKnown(clauses, at, phrase.next)
    )
      return 'several';
    if (person === undefined) first = at;
    person = name;
    at = phrase.next - 1;
  }
  if (person === undefined) return isAbout ? 'none' : 'several';
  for (let at = from; at < first; at++) {
    const token = clauses.at(at);
    if (token?.kind === 'word' && grammar.is(token, 'prepositions', 'others')) return 'several';
  }
  return person;
}

function isKnown(clauses: Clauses, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauses.at(at)?.known?.isPerson) return true;
  return false;
}
