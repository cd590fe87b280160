/** Refuses, outside quotations, words that take a side, verbs that doubt or endorse, and dates that go stale. */
import type { Finding } from '../finding.js';
import { isInProperName, ownVoice } from '../../dossier/own-voice.js';
import { loadedWordsIn } from '../loaded-words/loaded-words-in.js';
import { matchesIn, type Located } from '../own-texts.js';

/** Words for a time that depend on the day on which they are read. */
const relativeDates =
  /\b(?:(?:last|next|this) (?:year|month|week|spring|summer|autumn|winter)|recent(?:ly)?|current(?:ly)?|today|yesterday|tomorrow|nowadays|now|years? ago|months? ago|weeks? ago|so far|to date)\b/giu;

/** @param lang the language of the texts, which chooses the list of loaded words; one without a list has none */
export const wordingFindings = (texts: readonly Located[], lang: string): Finding[] =>
  texts.flatMap((located) => [...loadedFindings(located, lang), ...dateFindings(located)]);

/** The loaded words of one text. */
export const loadedFindings = ({ path, text }: Located, lang: string): Finding[] =>
  loadedWordsIn(text, lang).map(({ item: { code, kind, instead, guides }, word, nth }) => ({
    code,
    severity: code === 'weighted-word' ? 'warning' : 'error',
    path,
    args: { word, reason: kind, ...(instead && { instead }), ...(guides && { guides: guides.join(', ') }) },
    at: { phrase: word, nth },
  }));

function dateFindings({ path, text }: Located): Finding[] {
  const own = ownVoice(text);
  return [...matchesIn(relativeDates, own, text)]
    .filter(({ index }) => !isInProperName(own, index))
    .map(({ word, nth }) => ({
      code: 'relative-date',
      severity: 'error',
      path,
      args: { word },
      at: { phrase: word, nth },
    }));
}
