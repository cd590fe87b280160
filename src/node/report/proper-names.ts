/** Capitalised names in a text, told from words that only begin a sentence. The only importer of `compromise`. */
import nlp from 'compromise';

export interface ProperName {
  readonly text: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word as compromise gives it; its types call all of this `any`. */
interface Term {
  readonly text: string;
  readonly tags?: readonly string[];
  readonly offset?: { readonly start: number };
}

/** The names of one paragraph, each as long as its words follow each other with nothing but a space between. */
export function properNames(text: string): ProperName[] {
  // A line's end within a paragraph of HTML is a space, and not the end of a sentence.
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
