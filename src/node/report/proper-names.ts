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
  const sentences = nlp(inOneLine).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[];
  const names: ProperName[] = [];
  for (const { terms } of sentences) {
    terms.forEach((term, index) => {
      if (!isName(term, index === 0)) return;
      const start = inOneLine.indexOf(term.text, term.offset?.start ?? 0);
      if (start < 0) return;
      const end = start + term.text.length;
      const before = names.at(-1);
      const joined = before && /^(?:\s+|-)$/u.test(text.slice(before.end, start));
      if (joined) names[names.length - 1] = { start: before.start, end, text: text.slice(before.start, end) };
      else names.push({ start, end, text: term.text });
    });
  }
  return names;
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
