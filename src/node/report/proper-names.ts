/**
 * Finds capitalised names in an English text, told from words that only begin a sentence. The only importer of
 * `compromise`.
 */
import nlp from 'compromise';

/** A name in a text. */
export interface ProperName {
  readonly text: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What is used of a word in compromise's JSON, which its own types declare as `any`. */
interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number };
}

/**
 * The names of one paragraph. Capitalised words with only spaces or a hyphen between are one name: "Nagorno-Karabakh".
 */
export function properNames(text: string): ProperName[] {
  // compromise ends a sentence at a line's end, which in a paragraph of HTML is only a space. One unit for one keeps
  // the offsets.
  const inOneLine = text.replace(/[\t\n\f\r]/gu, ' ');
  const names: ProperName[] = [];
  for (const { term, from, startsSentence } of termsOf(inOneLine)) {
    if (!isName(term, startsSentence)) continue;
    const start = inOneLine.indexOf(term.text, from);
    if (start < 0) continue;
    const end = start + term.text.length;
    const before = names.at(-1);
    const joined = before && /^(?:\s+|-)$/u.test(text.slice(before.end, start));
    if (joined) names[names.length - 1] = { start: before.start, end, text: text.slice(before.start, end) };
    else names.push({ start, end, text: term.text });
  }
  return names;
}

/** What compromise knows of the words of a text that have a capital, by the word. */
export function wordTags(text: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { term } of termsOf(text.replace(/[\t\f\r]/gu, ' '))) {
    if (!/^\p{Lu}/u.test(term.text)) continue;
    const word = term.text.replace(/['’]s?$/u, '');
    const known = all.get(word) ?? new Set();
    for (const tag of term.tags ?? []) known.add(tag);
    all.set(word, known);
  }
  return all;
}

/** compromise takes a time that grows with the square of a text, so that it is given no more than this at once. */
const MOST_AT_ONCE = 2000;

/** The words of a text. @returns with each the UTF-16 offset from which on it stands there */
function* termsOf(text: string): Generator<{ term: Term; from: number; startsSentence: boolean }> {
  for (let at = 0; at < text.length;) {
    const piece = pieceFrom(text, at);
    const sentences = nlp(piece).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[];
    for (const { terms } of sentences)
      for (const [index, term] of terms.entries())
        yield { term, from: at + (term.offset?.start ?? 0), startsSentence: index === 0 };
    at += piece.length;
  }
}

/** A piece of a text that ends where a sentence does, or else a word, if it is not the rest. */
function pieceFrom(text: string, at: number): string {
  const piece = text.slice(at, at + MOST_AT_ONCE);
  if (at + piece.length === text.length) return piece;
  const end = piece.lastIndexOf('. ') + 1 || piece.lastIndexOf(' ');
  return end > 0 ? piece.slice(0, end) : piece;
}

/** compromise's tags of capitalised words that are no names. */
const never = [
  'Month',
  'WeekDay',
  'Date',
  'Pronoun',
  'Cardinal',
  'Ordinal',
  'Determiner',
  'Conjunction',
  'Preposition',
];

function isName({ text, tags = [] }: Term, startsSentence: boolean): boolean {
  if (!/^\p{Lu}/u.test(text) || never.some((tag) => tags.includes(tag))) return false;
  return !startsSentence || tags.includes('ProperNoun') || tags.includes('Acronym');
}
