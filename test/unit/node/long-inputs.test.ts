/** Every pattern that reads what somebody wrote, on long runs of what it was not made for. */
import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../src/dossier/citations.js';
import { ownVoice, sentences, wordCount } from '../../../src/dossier/own-voice.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { editorialFindings } from '../../../src/editorial/editorial-rules.js';
import { compareQuotations } from '../../../src/editorial/rules/excerpt-rules.js';
import { loadedLists, loadedWordsIn } from '../../../src/editorial/loaded-words/loaded-words-in.js';
import { articleFindings } from '../../../src/editorial/rules/note-rules.js';
import { tooCostlyAt } from '../../../src/authoring/article/html-cost.js';
import { corpusReport } from '../../../src/node/check/corpus.js';
import { curly } from '../../../src/node/check/fix.js';
import { readYaml } from '../../../src/authoring/folder/yaml-file.js';
import { coverageOf } from '../../../src/node/report/coverage.js';
import { table } from '../../../src/node/report/print-tables.js';
import { printable } from '../../../src/node/report/printable.js';
import { foldText } from '../../../src/text/fold-text.js';

const dossierOf = (text: string): Dossier => ({
  id: 'small',
  lang: 'en',
  title: 'A small dossier',
  reviewed: '2026-11-01',
  article: { title: 'An article', date: '2021-04' },
  sources: { S1: { title: 'A page', publisher: 'A publisher', status: 'read' } },
  notes: [{ id: 'one', kind: 'typo', quote: text, text }],
  entries: [
    {
      id: 'armenia',
      type: 'state',
      name: 'Armenia',
      aliases: ['now', 'Republic of Armenia'],
      background: text,
      facts: [text, { date: '2020', text }],
      note: text,
      contested: {
        framings: [
          { holder: text, side: 'az', wording: `“${text}”`, quote: 'verbatim', reason: text, sources: ['S1'] },
          { holder: 'A ministry', side: 'am', wording: text, quote: 'mixed', reason: text, sources: ['S1'] },
        ],
      },
    },
  ],
});

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'the editorial rules': (text) => editorialFindings(dossierOf(text), foldText),
  'the lists of loaded words': (text) => [...loadedLists.keys()].map((lang) => loadedWordsIn(text, lang)),
  'the rule of excerpts': (text) => compareQuotations(dossierOf(text), { excerpts: new Map([['S1', [text]]]) }),
  'the rule of notes': (text) => articleFindings(dossierOf(text), [text]),
  citations: citedSources,
  'the dossier’s own voice': ownVoice,
  'the count of words': wordCount,
  sentences,
  'the mending of quotes': curly,
  'what is printed': printable,
  'a table': (text) => table(['a', 'b'], [[text, text]]),
  'a value in YAML': (text) => readYaml(`a: x${text}`, 'a.yaml'),
  'a file of YAML': (text) => readYaml(text, 'a.yaml'),
  'the cost of HTML': tooCostlyAt,
  'the cost of a tag': (text) => tooCostlyAt(`<p ${text}`),
  'a corpus': (text) => corpusReport(dossierOf('A state.'), [[`${text}Armenia${text}`]]),
  'the coverage of an article': (text) => coverageOf([`${text}Armenia${text}`], dossierOf('A state.')),
};

const pieces = [
  ' ', '\n', '\t', ' \n', '7', '1,', '1 ', '1 dead ', 'a', 'A', 'A ', 'Ab ', 'Armenia ', 'Armenia', 'now ', 'Regime. ', 'İşgal ', 'армии ', 'их “', '"', '" ', '“', '”', '“a” ', "'", '’', '(', ')', '[', ']', '[]',
  '[S1]', ' [S1]', '[S', '.', '. ', '. A', '!”', '…', '-', ': ', ':', ',', '<', '<a', '<b ', '<p>', '="', '=\'', '&', '*', '#', '\\', 'é', 'e\u0301', '\u200d', '👩', '1 May ', '03/04/2019 ', 'x1',
]; // prettier-ignore

/** Twelve thousand characters are enough for what is quadratic to take longer than a busy machine’s noise. */
const LENGTH = 1_500;
const TIMES = 8;

/** In ms of the processor, since a busy machine must not fail this. */
function cost(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  return process.cpuUsage(before).user / 1000;
}

/** Whether the time grows much faster than the text, each time that it is measured. */
function isSlow(read: (text: string) => unknown, piece: string): boolean {
  const short = piece.repeat(LENGTH / piece.length);
  const long = short.repeat(TIMES);
  return [1, 2, 3, 4].every(() => cost(read, long) > 3 * TIMES * Math.max(cost(read, short), 0.5));
}

describe('whatever a text is made of', () => {
  // Work that grows with the length takes eight times as long, work that grows with its square 64 times.
  it.each(Object.entries(readers))(
    'whatever a text is made of, the time of what reads it grows no faster than the text: %s',
    (_, read) => {
      expect(pieces.filter((piece) => isSlow(read, piece))).toEqual([]);
    },
  );
});
