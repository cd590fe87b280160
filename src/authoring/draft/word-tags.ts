/** What is known of English words: whether one is a person’s name, a country’s, a people’s. The only importer of `compromise`. */
import nlp from 'compromise';

/** What is used of a word in compromise's JSON, which its own types declare as `any`. */
interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
}

/** The tags of the words of a text that have a capital, by the word. */
export function wordTags(text: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const term of termsOf(text.replace(/[\t\f\r]/gu, ' '))) {
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

function* termsOf(text: string): Generator<Term> {
  for (let at = 0; at < text.length;) {
    const piece = pieceFrom(text, at);
    const sentences = nlp(piece).json({ terms: { tags: true } }) as { terms: Term[] }[];
    for (const { terms } of sentences) yield* terms;
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
