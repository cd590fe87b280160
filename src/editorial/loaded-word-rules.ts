/** Refuses, outside quotations, words that take a side, verbs that doubt or endorse, and dates that go stale. */
import type { Finding } from './finding.js';
import { isInProperName, ownVoice } from '../dossier/own-voice.js';
import { matchesIn, type Located } from './own-texts.js';

/** Words that take a side in some dispute, with the endings that English gives them. */
const loadedWords = new RegExp(
  String.raw`\b(?:${[
    'regimes?', 'puppets?', 'terroris[tm]s?', 'jihadis[tm]s?', 'separatis[tm]s?', 'rebels?', 'rebellion', 'occup(?:iers?|ied|ies|y|ying|ation)',
    'liberat(?:e[sd]?|ing|ion|ors?)', 'aggression', 'aggressors?', 'invad(?:e[sd]?|ing|ers?)', 'invasions?',
    'annex(?:e[sd]|ing|ation)?', 'provocations?', 'illegal(?:ly)?', 'so-called', 'denialis[tm]s?', 'genocid(?:es?|al)',
    'ethnic(?:ally)? cleans(?:ing|ed)', 'massacre[sd]?', 'barbar(?:ic|ous|ians?)', 'fascis[tm]s?', 'brutal(?:ly|ity)?', 'hero(?:ic|es|ically)',
    'martyr(?:s|ed|dom)?', 'victor(?:y|ies|ious)', 'glorious(?:ly)?', 'traitors?', 'historic lands?', 'ancestral homelands?',
    'indigenous', 'propaganda', 'the fact that', 'clearly', 'obviously', 'of course', 'unfortunately', 'merely', 'simply',
  ].join('|')})\b`, 'giu'); // prettier-ignore

/** Verbs that imply doubt, guilt or support, where “said” would imply nothing. */
const doubtfulVerbs =
  /\b(?:claim(?:s|ed|ing)?|alleg(?:e[sd]?|edly|ing|ations?)|admit(?:s|ted|ting)?|not(?:ed|es that)|point(?:s|ed|ing)? out|reveal(?:s|ed|ing)?)\b/giu;

/** Words for a time that depend on the day on which they are read. */
const relativeDates =
  /\b(?:(?:last|next|this) (?:year|month|week|spring|summer|autumn|winter)|recent(?:ly)?|current(?:ly)?|today|yesterday|tomorrow|nowadays|now|years? ago|months? ago|weeks? ago|so far|to date)\b/giu;

export const wordingFindings = (texts: readonly Located[]): Finding[] =>
  texts.flatMap(({ path, text }) => {
    const own = ownVoice(text);
    const found = (code: Finding['code'], words: RegExp): Finding[] =>
      [...matchesIn(words, own, text)]
        .filter(({ index }) => !isInProperName(own, index))
        .map(({ word, nth }) => ({ code, severity: 'error', path, args: { word }, at: { phrase: word, nth } }));
    return [
      ...found('loaded-word', loadedWords),
      ...found('doubtful-verb', doubtfulVerbs),
      ...found('relative-date', relativeDates),
    ];
  });
