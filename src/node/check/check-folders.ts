/** Does the work of `article-context check`: checks dossiers and writes lines. */
import { limits } from '../../dossier/limits.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { problemLines } from '../article/article-problem.js';
import type { Corpus } from '../article/read-corpus.js';
import { checkDossier, findingRemark, mostFindings, type Checked } from '../../authoring/check/check.js';
import { corpusReport, type CorpusReport } from './corpus.js';
import { fixesFor } from './fix.js';
import { framingTable, type FramingTable } from '../report/framing-table.js';
import {
  countOf,
  githubLine,
  relativePath,
  remarkData,
  shownPath,
  textLines,
  type Format,
} from '../report/print-remarks.js';
import { printableInLine, printableJson } from '../report/printable.js';
import { corpusTables, framingTables } from '../report/print-tables.js';
import { byPlace, type Remark } from '../../authoring/check/remark.js';
import { whatIsMissing } from '../../authoring/check/unfinished.js';
import { readDossier, targetsOf, type Target } from '../folder/targets.js';
import { readExcerpts } from '../folder/text-folder.js';
import { writeWhole } from '../folder/write-file.js';

/** The options of the command. */
export interface CheckRequest {
  readonly format: Format;
  readonly fix: boolean;
  readonly table: boolean;
  /** Reads the articles to try the aliases on. */
  readonly readCorpus?: (dossier: Dossier) => Corpus;
  /** Path of a folder of excerpts. */
  readonly excerpts?: string;
  /** Months after which a review is stale. */
  readonly staleMonths?: number;
  /** An ISO date. */
  readonly today: string;
  /** Folder that paths are shown from. */
  readonly cwd: string;
}

type TriedCorpus = CorpusReport & Pick<Corpus, 'unread'>;

/** What came of one dossier. */
interface Result {
  readonly target: Target;
  readonly remarks: readonly Remark[];
  readonly fixed: readonly { file: string; count: number }[];
  readonly corpus: TriedCorpus | undefined;
  readonly quotations: Checked['quotations'];
  readonly unfinished: Checked['unfinished'];
  readonly table: FramingTable | undefined;
}

/** @param out takes one line, or several with line ends between @returns whether there is no error */
export function checkFolders(paths: readonly string[], request: CheckRequest, out: (line: string) => void): boolean {
  const results = targetsOf(paths).map((target) => resultOf(target, request));
  for (const line of request.format === 'json' ? [jsonText(results, request)] : lines(results, request)) out(line);
  return results.every(({ remarks }) => remarks.every(({ severity }) => severity !== 'error'));
}

function resultOf(target: Target, request: CheckRequest): Result {
  const first = check(target, request);
  const fixed = request.fix ? fixesFor(first).filter(({ file }) => target.only?.has(file) ?? true) : [];
  for (const { file, text } of fixed) writeWhole(file, text);
  const checked = fixed.length > 0 ? check({ ...target, folder: readDossier(target.folder.root) }, request) : first;
  const corpus = checked.dossier && corpusOf(checked.dossier, request);
  const fromCorpus = (corpus?.findings ?? []).map((finding) => findingRemark(finding, checked.folder));
  return {
    target,
    fixed,
    corpus,
    quotations: checked.quotations,
    unfinished: checked.unfinished.filter(({ file }) => target.only?.has(file) ?? true),
    remarks: [...checked.remarks, ...fromCorpus]
      .filter(({ place }) => target.only?.has(place.file) ?? true)
      .sort(byPlace),
    table: request.table && checked.dossier ? framingTable(checked.dossier) : undefined,
  };
}

function corpusOf(dossier: Dossier, { readCorpus }: CheckRequest): TriedCorpus | undefined {
  if (!readCorpus) return undefined;
  const { texts, unread } = readCorpus(dossier);
  return { ...corpusReport(dossier, texts), unread };
}

const check = ({ folder }: Target, { excerpts, staleMonths, today }: CheckRequest): Checked =>
  checkDossier(folder, {
    today,
    ...(excerpts === undefined ? {} : { excerpts: readExcerpts(excerpts) }),
    ...(staleMonths === undefined ? {} : { stale: { months: staleMonths, today } }),
  });

function lines(results: readonly Result[], { format, cwd }: CheckRequest): string[] {
  return results.flatMap(({ target, remarks, fixed, corpus, quotations, unfinished, table }) => [
    ...remarks.map((remark) => (format === 'github' ? githubLine(remark, cwd) : textLines(remark, cwd))),
    ...(corpus ? ['', corpusTables(corpus), ...corpus.unread.map((one) => problemLines(one, cwd, 'warning')), ''] : []),
    ...(table ? ['', framingTables(table), ''] : []),
    ...fixed.map(({ file, count }) => `${shownPath(file, cwd)}: mended ${countOf(count, 'thing')}`),
    ...(unfinished.length > 0 ? draftLines(unfinished, cwd) : []),
    ...(quotations ? [`${shownPath(target.folder.root, cwd)}: ${comparison(quotations)}`] : []),
    `${shownPath(target.folder.root, cwd)}: ${summary(remarks, target)}${unfinished.length > 0 ? `, ${countOf(unfinished.length, 'draft')}` : ''}`,
  ]);
}

const draftLines = (unfinished: Checked['unfinished'], cwd: string): string[] => [
  'drafts, with what is still to be written:',
  ...unfinished.map((one) => `  ${shownPath(one.file, cwd)}  ${printableInLine(whatIsMissing(one))}`),
];

function comparison({ quotations, compared, left }: NonNullable<Checked['quotations']>): string {
  const why = [...left]
    .toSorted(([, a], [, b]) => b - a)
    .map(([sources, count]) => `${sources === '' ? 'no source' : `no excerpt of ${sources}`} (${String(count)})`);
  const rest = why.length > 0 ? `; ${countOf(quotations - compared, 'other')}: ${why.join(', ')}` : '';
  return `${String(compared)} of ${countOf(quotations, 'quotation')} compared with excerpts or the article${rest}`;
}

function summary(remarks: readonly Remark[], { folder, only }: Target): string {
  const { errors, warnings } = counts(remarks);
  const files = countOf(only?.size ?? folder.files.length, 'file');
  const count = (kind: Remark['kind']): number => remarks.filter((remark) => remark.kind === kind).length;
  const isCut = count('issue') >= limits.issues || count('finding') >= mostFindings;
  const rest = isCut ? `; there may be more than these ${String(remarks.length)}: mend them and check again` : '';
  return `${files} checked, ${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}${rest}`;
}

function jsonText(results: readonly Result[], { cwd }: CheckRequest): string {
  const dossiers = results.map(({ target, remarks, fixed, corpus, quotations, unfinished, table }) => ({
    root: relativePath(target.folder.root, cwd),
    ...counts(remarks),
    findings: remarks.map((remark) => remarkData(remark, cwd)),
    ...(fixed.length > 0 ? { fixed: fixed.map(({ file, count }) => ({ file: relativePath(file, cwd), count })) } : {}),
    ...(corpus ? { corpus: { ...corpus, findings: undefined, unread: unreadData(corpus, cwd) } } : {}),
    ...(quotations ? { quotations: { ...quotations, left: Object.fromEntries(quotations.left) } } : {}),
    ...(unfinished.length > 0
      ? { drafts: unfinished.map((one) => ({ ...one, file: relativePath(one.file, cwd) })) }
      : {}),
    ...(table ? { table } : {}),
  }));
  const { errors, warnings } = counts(results.flatMap(({ remarks }) => remarks));
  return printableJson({ errors, warnings, dossiers });
}

const unreadData = ({ unread }: TriedCorpus, cwd: string) =>
  unread.map(({ code, place, says }) => ({ code, file: relativePath(place.file, cwd), message: says }));

function counts(remarks: readonly Remark[]): { errors: number; warnings: number } {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: remarks.length - errors };
}
