import { splitCitations } from './citations.js';

/** The text without its citations. */
export const withoutCitations = (text: string): string =>
  splitCitations(text)
    .map((part) => ('text' in part ? part.text : ''))
    .join('');

const quotation = /“[^”]*”|«[^»]*»|"[^"]*"|(?<![\p{L}\p{N}])‘[^’]*’(?![\p{L}\p{N}])/gu;

/** The text with each quotation blanked out, so that what is left is the dossier's own voice at its own offsets. */
export const ownVoice = (text: string): string => text.replace(quotation, (quoted) => ' '.repeat(quoted.length));

export const wordCount = (text: string): number =>
  withoutCitations(text).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:%–-]*/gu)?.length ?? 0;

/** A full stop after an initial, a number or a short form ends no sentence; citations after it belong to the sentence. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|St|No|Dr|Mr|Mrs|Ms|c|cf|vs|p|pp|Art|art))[.!?][”’")]*(?:\s*\[[A-Z][A-Za-z-]*\d[A-Za-z0-9-]*\])*(?=\s+[\p{Lu}“‘"(]|\s*$)/gu;

export const sentences = (text: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    found.push(text.slice(from, end.index + end[0].length).trim());
    from = end.index + end[0].length;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? found : [...found, rest];
};

/** Whether the word at `index` is capitalised within a sentence, as a part of a proper name is. */
export function isInProperName(text: string, index: number): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(index));
  const startsSentence = /(?:^|[.!?]\s*|[:;]\s+)["“‘(]*$/u.test(text.slice(0, index));
  return capital && !startsSentence;
}
