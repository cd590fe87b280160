/** Writes the files of a new dossier: what can be said of an article without knowing anything, and where the rest belongs. */
import type { FileKind } from '../../dossier/schema/file-schemas.js';
import { loadedWordsIn } from '../../editorial/loaded-words/loaded-words-in.js';
import { sentences } from '../../dossier/own-voice.js';
import { comment, scalar } from '../folder/yaml-text.js';
import { candidatesIn, type Candidate } from './candidates.js';
import { numberedNouns } from './name-words.js';
import { entryTexts, type EntryText } from './skeleton-entries.js';
import { loadedIn, quotationsIn, type QuotedWords } from './quoted-words.js';

/** A new dossier, still without the lines that name schemas. */
export interface Skeleton {
  /** By path within the folder; those of YAML with the kind of their file. */
  readonly files: ReadonlyMap<string, { readonly text: string; readonly kind?: FileKind }>;
  /** The entries that are among the files, in the order in which the article suggests them. */
  readonly entries: readonly EntryText[];
  readonly names: number;
  readonly loaded: number;
  readonly quotations: number;
}

export interface NewDossier {
  readonly id: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
}

export function skeletonOf({ id, lang, paragraphs }: NewDossier): Skeleton {
  const candidates = candidatesIn(paragraphs, lang);
  const loaded = loadedIn(paragraphs, lang).filter(({ item, isVerb }) => item.code !== 'doubtful-verb' && !isVerb);
  const quotations = quotationsIn(paragraphs, candidates);
  const entries = entryTexts(candidates, loaded, quotations);
  const files = new Map<string, { text: string; kind?: FileKind }>([
    ['article.txt', { text: `${paragraphs.join('\n\n')}\n` }],
    ...entries.map((entry) => [`entries/${entry.id}.yaml`, { text: entry.text, kind: 'entry' }] as const),
    ['sources.yaml', { text: sources, kind: 'sources' }],
    ['events.yaml', { text: events(paragraphs), kind: 'events' }],
    ['places.yaml', { text: places(candidates), kind: 'places' }],
    ['notes.yaml', { text: notes(paragraphs, lang), kind: 'notes' }],
    ['holders.yaml', { text: holders(quotations), kind: 'holders' }],
    ['disputes.yaml', { text: disputes, kind: 'disputes' }],
    ['quantities.yaml', { text: quantities, kind: 'quantities' }],
    // The last, by which a folder is a dossier: whatever is interrupted before it can be begun anew.
    ['dossier.yaml', { text: dossier(id, lang, paragraphs[0] ?? id), kind: 'dossier' }],
  ]);
  return {
    files,
    entries,
    names: candidates.length,
    loaded: entries.filter(({ kind }) => kind === 'loaded').length,
    quotations: entries.filter(({ kind }) => kind === 'quotation').length,
  };
}

const dossier = (id: string, lang: string, headline: string): string => `\
# What the dossier is about. Its parts stand beside this file, each with a remark on what belongs there: entries/ has a
# file for each thing that a card explains, sources.yaml what the texts cite. article.txt is the article as printed.
draft: true # until you take this line out, \`check\` lists what is missing, and \`build\` builds nothing
id: ${id}
lang: ${lang}
title: ${scalar(headline.slice(0, 300))}
reviewed: # the day on which a person last read all of it, as 2026-11-22
article:
  title: ${scalar(headline.slice(0, 300))}
  publisher:
  date: # of the article: a day, a month or a year, in quotes: '2021-04'
  url: # https://…
sides: # who disputes, by short ids of your own
  # north: North Coast
  # south: South Coast
`;

const sources = `\
# What the texts cite, as [S1]. Quote from what you have read: excerpts/S1.yaml can keep the sentences around a quotation.
# S1:
#   title: Sailing directions
#   publisher: The Hydrographic Office
#   date: '2019-05-01'
#   url: https://example.org/sailing-directions
#   status: read # or unread: then it supports no claim alone
`;

function events(paragraphs: readonly string[]): string {
  const dated = paragraphs.flatMap((text, block) =>
    sentences(text).flatMap((sentence) => {
      const years = yearsIn(sentence);
      return years.length === 0 || /https?:/u.test(sentence) ? [] : [{ years, sentence, block }];
    }),
  );
  const found = dated.slice(0, 40).map(({ years, sentence, block }) => comment(`${years.map((year) => `'${year}'`).join(', ')}, paragraph ${String(block + 1)}: ${sentence}`)); // prettier-ignore
  return `\
# The timeline, in order of date: a day, a month or a year, or two of these with a slash between.
# - date: '1959-05'
#   text: What happened, with its source. [S1]
${found.length === 0 ? '' : `# Years in the article:\n${found.join('\n')}\n`}`;
}

/** The years that a sentence names, each once; “Resolution 2065” names none. */
function yearsIn(sentence: string): string[] {
  const years = [...sentence.matchAll(/\b(?:1[5-9]|20)\d\d\b/gu)].filter(({ index }) => {
    const before = sentence
      .slice(Math.max(0, index - 30), index)
      .replace(/ No\.? ?$/u, ' ')
      .trimEnd();
    return !numberedNouns.has(before.slice(before.lastIndexOf(' ') + 1));
  });
  return [...new Set(years.map(([year]) => year))];
}

function places(candidates: readonly Candidate[]): string {
  const found = candidates.filter(({ type }) => ['place', 'state', 'river', 'building'].includes(type)).map(({ id, name }) => comment(`${id}: ${name}`)); // prettier-ignore
  return `\
# Places for the maps. An entry names one as "place: old-light". Give every name in use, in an order that is no ranking.
# - id: old-light
#   names: [{ text: Old Light, lang: en }]
#   lat: 40.1
#   lon: 26.4
${found.length === 0 ? '' : `# Places in the article:\n${found.join('\n')}\n`}`;
}

function notes(paragraphs: readonly string[], lang: string): string {
  const met = new Set<string>();
  const verbs = paragraphs.flatMap((text, block) =>
    loadedWordsIn(text, lang).flatMap(({ item, word, index }) => {
      if (item.code !== 'doubtful-verb' || met.has(word)) return [];
      met.add(word);
      const context = text.slice(Math.max(0, index - 40), index + word.length + 40).replace(/^\S*\s|\s\S*$/gu, '');
      return [comment(`“${word}”, paragraph ${String(block + 1)}: … ${context} …`)];
    }),
  );
  return `\
# Remarks on passages of the article: a slip, a stale "now", a figure without its source. They never alter the text.
# - id: slip-1
#   kind: typo
#   quote: the words as printed
#   text: What is known, and on what ground. [S1]
${verbs.length === 0 ? '' : `# Verbs in the article that doubt or endorse, perhaps for a note of kind "verb":\n${verbs.join('\n')}\n`}`;
}

function holders(quotations: readonly QuotedWords[]): string {
  const names = [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
  return `\
# Who speaks, and for whom. A framing names its holder as "by", and then has the side that stands here.
# harbour-board:
#   name: Harbour Board of the North Coast
#   side: north
#   what: the board that runs the harbours of the North Coast
${names.length === 0 ? '' : `# Quoted in the article:\n${names.map((name) => comment(name)).join('\n')}\n`}`;
}

const disputes = `\
# Who has to be heard. A contested entry names its dispute as "dispute"; a party without a framing is then an error.
# name-of-the-lane:
#   title: What the lane is called
#   parties: [north, south]
`;

const quantities = `\
# Each figure once: a sentence with all of the words and another number is then an error, in whatever card it stands.
# ships-a-year:
#   what: Ships that pass the lane in a year
#   value: 12400
#   date: '2019'
#   sources: [S1]
#   words: [ships, year]
`;
