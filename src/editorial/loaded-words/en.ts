/** Loaded words of English, in all the ways in which prose about conflicts, states, religions, migrants and history takes a side. */
import { editorialisingWords, intensifiers, mindReadingWords, presupposingWords } from './en-comment.js';
import { partisanLabels, partisanNames, usAndThem } from './en-labels.js';
import { sayings, scareQuotes } from './en-sayings.js';
import { belittlingWords, praisingWords, verdicts } from './en-verdicts.js';
import { dehumanisingWords, euphemisms } from './en-war.js';

/** Of two items that begin at the same letter the earlier is taken, so that names and phrases stand before single words. */
export const english = [
  ...partisanNames,
  ...usAndThem,
  ...presupposingWords,
  ...dehumanisingWords,
  ...euphemisms,
  ...sayings,
  ...mindReadingWords,
  ...editorialisingWords,
  ...partisanLabels,
  ...verdicts,
  ...praisingWords,
  ...belittlingWords,
  ...intensifiers,
];

export const englishScareQuotes = scareQuotes;
