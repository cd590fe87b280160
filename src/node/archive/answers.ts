/** The mentions in many articles, one after the other, each as soon as it is read. */
import { createReadStream } from 'node:fs';
import type { Density } from '../../annotate/density.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { mostArticleBytes, readArticle } from '../article/article.js';
import { mentionRows, type MentionRow } from '../report/print-mentions.js';
import { shownPath } from '../report/print-remarks.js';
import { inputFiles, STANDARD_INPUT } from './inputs.js';
import { linesOf, type Line } from './lines.js';
import { recordFrom, recordOf, type ArchiveRecord } from './records.js';

/** What is found in an article, or why it cannot be read. `id` is what its archive calls it, else its file. */
export type Answer =
  | {
      readonly id: unknown;
      readonly mentions: readonly MentionRow[];
      readonly lacksReprint?: true;
      readonly error?: undefined;
    }
  | { readonly id: unknown; readonly error: string };

/** Where articles come from: paths of files, folders and patterns, and what `-` stands for. */
export interface Sources {
  readonly paths: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

/** Answers in the order of the articles. Never throws. */
export async function* answers(sources: Sources, dossier: Dossier, density: Density): AsyncGenerator<Answer> {
  for await (const record of recordsIn(sources)) yield answerTo(record, dossier, density);
}

function answerTo(record: ArchiveRecord, dossier: Dossier, density: Density): Answer {
  const { id } = record;
  if (record.error !== undefined) return { id, error: record.error };
  try {
    const text = record.textFor(dossier);
    return { id, mentions: mentionRows(text, dossier, density), ...(text.lacksReprint ? { lacksReprint: true } : {}) };
  } catch (error) {
    return { id, error: `not read: ${String(error).slice(0, 200)}` };
  }
}

async function* recordsIn({ paths, input, cwd }: Sources): AsyncGenerator<ArchiveRecord> {
  for (const file of inputFiles(paths)) {
    if (file === STANDARD_INPUT) yield* recordsOfInput(input);
    else if (/\.(?:ndjson|jsonl)$/iu.test(file)) yield* recordsOfLines(linesIn(file), shownPath(file, cwd));
    else {
      const { article, problem } = readArticle(file);
      const id = shownPath(file, cwd);
      yield article ? { id, textFor: (dossier) => article.textFor(dossier) } : { id, error: problem.says };
    }
  }
}

/** A file that cannot be read ends like one with a line that cannot. */
async function* linesIn(file: string): AsyncGenerator<Line> {
  try {
    yield* linesOf(createReadStream(file), mostArticleBytes);
  } catch {
    yield undefined;
  }
}

/** Standard input: lines of JSON where it begins with a brace, else one article. */
async function* recordsOfInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  const lines = linesOf(input, mostArticleBytes);
  const first = await lines.next();
  if (first.done) return;
  if (first.value === undefined || /^[\s\ufeff]*(?:\{|$)/u.test(first.value)) {
    yield* recordsOfLines(before(first.value, lines), 'line');
    return;
  }
  const text = [first.value];
  let bytes = 0;
  for await (const line of lines) {
    bytes += line?.length ?? mostArticleBytes;
    if (bytes <= mostArticleBytes) text.push(line ?? '');
  }
  yield bytes > mostArticleBytes
    ? { id: STANDARD_INPUT, error: `expected an article of at most ${String(mostArticleBytes)} bytes` }
    : recordFrom(STANDARD_INPUT, text.join('\n'));
}

async function* before(first: Line, rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield first;
  yield* rest;
}

/** @param name what a line without an id is called, with its number behind it */
async function* recordsOfLines(lines: AsyncIterable<Line>, name: string): AsyncGenerator<ArchiveRecord> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const id = `${name}:${String(number)}`;
    if (line === undefined)
      yield { id, error: `expected a line of at most ${String(mostArticleBytes)} bytes of UTF-8` };
    else if (/\S/u.test(line)) yield recordOf(line.replace(/^\ufeff/u, ''), id);
  }
}
