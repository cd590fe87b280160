/** Whom “he” or “she” means: the one person who is named before, if the text names nobody else in between. */
import type { Clauses } from './clauses.js';
import { NAME, OTHER, PREPOSITION, SAY, SUFFIX } from './grammar.js';

/** In sentences: “he” is not looked for further back. */
const REACH = 4;
/** Verbs after which the other one may speak: “Haddad asked a farmer.” “…,” he said. */
const turning =
  /^(?:(?:ask|visit|call|join|greet|accus|welcom|question|interview|introduc|replac|succeed|quot|cit)(?:e?d|e?s)|met|meets|meeting|beside|alongside)$/u;

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
  let isAbout: boolean | undefined;
  for (let at = from; at < to; at++) {
    const token = clauses.at(at);
    if (token?.kind === 'word') {
      isAbout ??= token.text === pronoun || clauses.is(at, SAY);
      if (!isSame && turning.test(token.text)) return undefined;
    }
    if (!clauses.is(at, NAME) || token?.known?.isPerson === false) continue;
    const phrase = clauses.phraseAt(at, true);
    const name = phrase?.who.name;
    // A single word that begins a sentence may be no name at all, and so may any noun in German.
    const isKnown = phrase && clauses.at(phrase.next - 1)?.known?.isPerson && !clauses.is(phrase.next, SUFFIX);
    if (!isKnown || name === undefined || (person !== undefined && name !== person)) return undefined;
    if (person === undefined && clauses.has(from, at, PREPOSITION | OTHER)) return undefined;
    person = name;
    at = phrase.next - 1;
  }
  return person ?? (isAbout === false ? undefined : '');
}
