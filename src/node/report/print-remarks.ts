/** Writes remarks as lines for a person, as annotations for GitHub, or as data for a program. */
import { relative, sep } from 'node:path';
import { describeRemark, mendRemark, type Remark } from '../../authoring/check/remark.js';
import type { Place } from '../../authoring/folder/yaml-file.js';
import { printableInLine } from './printable.js';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** A file's path from the folder that the command was run in, with `/` on Windows too. */
export const relativePath = (file: string, cwd: string): string => relative(cwd, file).replaceAll(sep, '/') || '.';

/** The same as a part of a line that is printed. */
export const shownPath = (file: string, cwd: string): string => printableInLine(relativePath(file, cwd));

/** A place in a file, as an editor's program finds it in a line. @example 'entries/armenia.yaml:8:7' */
export const shownPlace = ({ file, line, column }: Place, cwd: string): string =>
  `${shownPath(file, cwd)}:${String(line)}:${String(column)}`;

/**
 * A remark as lines for a person: where, how bad and by which rule; what was expected; how to mend it, where that is
 * known.
 */
export function textLines(remark: Remark, cwd: string): string {
  const { place, severity, code } = remark;
  const mend = mendRemark(remark);
  const lines = [describeRemark(remark), ...(mend === undefined ? [] : [`→ ${mend}`])];
  return [`${shownPlace(place, cwd)}  ${severity}  ${code}`, ...lines.map(printableInLine)].join('\n    ');
}

/** A remark as `--format json` has it. */
export interface RemarkData {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: Remark['path'];
  readonly args: Remark['args'];
  readonly message: string;
  readonly mend?: string;
  readonly suggestion?: string;
}

export function remarkData(remark: Remark, cwd: string): RemarkData {
  const { code, severity, place, path, args, suggestion } = remark;
  const mend = mendRemark(remark);
  return {
    code,
    severity,
    file: relativePath(place.file, cwd),
    line: place.line,
    column: place.column,
    path,
    args,
    message: describeRemark(remark),
    ...(mend === undefined ? {} : { mend }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/**
 * A remark as a line that GitHub Actions shows beside the file's lines.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubLine(remark: Remark, cwd: string): string {
  const { file, line, column } = remark.place;
  const mend = mendRemark(remark);
  const properties = [
    `file=${property(relativePath(file, cwd))}`,
    `line=${String(line)}`,
    `col=${String(column)}`,
    `title=${property(remark.code)}`,
  ];
  return `::${remark.severity} ${properties.join(',')}::${data(describeRemark(remark) + (mend ? ` → ${mend}` : ''))}`;
}

/** Escapes of GitHub's workflow commands, for the message and for a property. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A count with its English noun, whose plural ends in `s`. @example countOf(2, 'error') // '2 errors' */
export const countOf = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
