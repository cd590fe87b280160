/** The mentions in many articles, one after the other, each as soon as it is read. */
import { createReadStream, existsSync } from 'node:fs';
import type { Density } from '../../annotate/density.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { mostArticleBytes } from '../../authoring/article/article.js';
import { readArticle } from '../article/article.js';
import { systemCode } from '../folder/text-file.js';
import { mentionRows, type MentionRow } from '../report/print-mentions.js';
import { shownPath } from '../report/print-remarks.js';
import { inputFiles, STANDARD_INPUT } from './inputs.js';
import { linesOf, type Line } from './lines.js';
import { recordFrom, recordOf, type ArchiveRecord } from './records.js';

/**
 * What is found in an article, or why it cannot be read: `isNamed` where the command line names it. `id` is what
 * its archive calls it, else its file.
 */
export type Answer =
  | {
      readonly id: string | number;
      readonly mentions: readonly MentionRow[];
      readonly lacksReprint?: true;
      readonly error?: undefined;
    }
  | { readonly id: string | number; readonly error: string; readonly isNamed?: boolean };

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
  if (record.error !== undefined) return record;
  try {
    const text = record.textFor(dossier);
    return { id, mentions: mentionRows(text, dossier, density), ...(text.lacksReprint ? { lacksReprint: true } : {}) };
  } catch (error) {
    return { id, error: `not read: ${String(error).slice(0, 200)}` };
  }
}

async function* recordsIn({ paths, input, cwd }: Sources): AsyncGenerator<ArchiveRecord> {
  for (const { file, isNamed } of inputFiles(paths)) {
    const id = shownPath(file, cwd);
    if (file === STANDARD_INPUT) yield* recordsOfInput(input);
    else if (!existsSync(file)) yield { id, error: 'no such file', isNamed };
    else if (/\.(?:ndjson|jsonl)$/iu.test(file)) {
      try {
        yield* recordsOfLines(linesOf(createReadStream(file), mostArticleBytes), id);
      } catch (error) {
        yield { id, error: `cannot be read (${systemCode(error)})`, isNamed };
      }
    } else {
      const { article, problem } = readArticle(file);
      yield article ? { id, textFor: (dossier) => article.textFor(dossier) } : { id, error: problem.says, isNamed };
    }
  }
}

/** Standard input: lines of JSON where it begins with a brace, else one article. */
async function* recordsOfInput(input: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  const lines = linesOf(input, mostArticleBytes);
  let first = await lines.next();
  let blank = 0;
  for (; !first.done && first.value !== undefined && !/\S/u.test(first.value); first = await lines.next()) blank += 1;
  if (first.done) return;
  if (first.value === undefined || /^\s*\{/u.test(first.value)) {
    yield* recordsOfLines(before(first.value, lines), 'line', blank);
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

/** @param name what a line without an id is called, with its number behind it @param number of the line before */
async function* recordsOfLines(lines: AsyncIterable<Line>, name: string, number = 0): AsyncGenerator<ArchiveRecord> {
  for await (const line of lines) {
    number += 1;
    const id = `${name}:${String(number)}`;
    if (line === undefined)
      yield { id, error: `expected a line of at most ${String(mostArticleBytes)} bytes of UTF-8` };
    else if (/\S/u.test(line)) yield recordOf(line.replace(/^\ufeff/u, ''), id);
  }
}
