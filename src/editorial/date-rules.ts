/** That a reader of any year and country can tell what day is meant, and what is later than the article. */
import type { Dossier } from '../dossier/schema/schema.js';
import type { Finding } from './finding.js';
import { matchesIn, type Located } from './own-texts.js';
import { ownVoice } from '../dossier/plain-text.js';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** 03/04/2021 is a day in March to some and in April to others. */
const numeric = /\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b/gu;

/** A day and a month with no year after them, be it that of a range: "27 September–10 November 2020". */
const yearless = new RegExp(
  String.raw`\b(?:\d{1,2} (?:${months})|(?:${months}) \d{1,2})(?!\d)(?!,? \d{4})(?![^.;()]{0,40}\b\d{4})`,
  'gu',
);

const year = /\b(?:19|20)\d{2}\b/gu;
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

/** A date in a fact's text stays in the dossier's language, and nothing can be said of it. */
const factFindings = ({ facts = [] }: Dossier['entries'][number], index: number): Finding[] =>
  facts.flatMap((fact, i) => {
    const [date] = typeof fact === 'string' ? (leadingDate.exec(fact) ?? []) : [];
    if (date === undefined) return [];
    return [{ code: 'undated-fact', severity: 'warning', path: ['entries', index, 'facts', i], args: { date } }];
  });

/** What a background says of later years is not marked as later; a fact with a date is. */
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
