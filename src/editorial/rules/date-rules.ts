/** Checks that a reader in any year and country can tell which day is meant, and what is later than the article. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { matchesIn, type Located } from '../own-texts.js';
import { ownVoice } from '../../dossier/own-voice.js';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** 03/04/2021 is a day in March to American readers and in April to British ones. */
const numeric = /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b/gu;

/** A day and a month without a year. A year that ends a range counts: “27 September–10 November 2020”. */
const yearless = new RegExp(
  String.raw`\b(?:\d{1,2} (?:${months})\b|(?:${months}) \d{1,2})(?!\d)(?!,? \d{4})(?![^.;()]{0,40}\b\d{4})`,
  'gu',
);

const year = /\b(?:19|20)\d{2}\b/gu;
/** A date at the beginning of a fact, with a colon or a dash after it. */
const leadingDate = new RegExp(
  String.raw`^(?:(?:c\. )?\d{4}|\d{1,2} (?:${months}) \d{4}|(?:${months}) \d{4})\b\s*[:–-]`,
  'u',
);

export const dateFindings = (dossier: Dossier, texts: readonly Located[]): Finding[] => [
  ...texts.flatMap(formFindings),
  ...dossier.entries.flatMap(factFindings),
  ...laterFindings(dossier),
];

function formFindings({ path, text }: Located): Finding[] {
  const own = ownVoice(text);
  const found = (code: Finding['code'], severity: Finding['severity'], pattern: RegExp): Finding[] =>
    [...matchesIn(pattern, own, text)].map(({ word, nth }) => {
      return { code, severity, path, args: { word }, at: { phrase: word, nth } };
    });
  return [...found('unclear-date', 'error', numeric), ...found('date-without-year', 'warning', yearless)];
}

/**
 * A fact that begins with its date should have it as a field. Only then can the card write it in the reader's language
 * and say whether it is later than the article.
 */
const factFindings = ({ facts = [] }: Dossier['entries'][number], index: number): Finding[] =>
  facts.flatMap((fact, i) => {
    const [date] = typeof fact === 'string' ? (leadingDate.exec(fact) ?? []) : [];
    if (date === undefined) return [];
    return [{ code: 'undated-fact', severity: 'warning', path: ['entries', index, 'facts', i], args: { date } }];
  });

/**
 * Cards mark a dated fact that is later than the article, but not a sentence of the background that speaks of later
 * years.
 */
function laterFindings({ article, entries }: Dossier): Finding[] {
  if (!article) return [];
  if (article.date === undefined)
    return [{ code: 'no-article-date', severity: 'warning', path: ['article'], args: {} }];
  const articleYear = article.date.slice(0, 4);
  return entries.flatMap(({ background }, index) => {
    const later = [...matchesIn(year, ownVoice(background), background)].find(({ word }) => word > articleYear);
    if (!later || /\b(?:as of|since|later)\b/iu.test(background)) return [];
    return [
      {
        code: 'later-than-article',
        severity: 'warning',
        path: ['entries', index, 'background'],
        args: { word: later.word, date: article.date ?? '' },
        at: { phrase: later.word, nth: later.nth },
      },
    ];
  });
}
