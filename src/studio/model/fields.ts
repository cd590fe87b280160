/** What the check says, by the field of the form that it is about. */
import type { Checked } from '../../authoring/check/check.js';
import { describeRemark, mendRemark, type Remark } from '../../authoring/check/remark.js';
import type { DossierFolder } from '../../authoring/folder/dossier-folder.js';
import type { Path } from '../../authoring/folder/yaml-file.js';
import type { Issue } from '../../dossier/issue.js';
import { describeIssue } from '../../locales/issue-sentences.js';
import { howToMendIssue } from '../../locales/finding-sentences.js';

/** A remark on a field of a file. */
export interface FieldRemark {
  readonly file: string;
  /** Within the file. */
  readonly path: Path;
  readonly line: number;
  /** `todo`: a draft lacks it, which is nobody's fault. */
  readonly severity: 'error' | 'warning' | 'todo';
  /** It is of a draft, which is left out when the dossier is published. */
  readonly isOfDraft: boolean;
  readonly says: string;
  readonly mend: string | undefined;
}

/** All that is said of a dossier, in the order of its files. Of what only stands in for a draft's gaps nothing is said. */
export function fieldRemarks({ folder, remarks, ofDrafts }: Checked): FieldRemark[] {
  return [
    ...remarks.map((remark) => ofRemark(remark, folder, false)),
    ...ofDrafts.gaps.map((issue) => ofGap(issue, folder)),
    ...ofDrafts.findings.filter(({ path }) => isWritten(path, folder)).map((remark) => ofRemark(remark, folder, true)),
  ];
}

function ofRemark(remark: Remark, folder: DossierFolder, isOfDraft: boolean): FieldRemark {
  const { place } = remark;
  const path = remark.path.length === 0 ? [] : folder.partOf(remark.path).path;
  // On a draft as a whole: what it has not got yet, such as a gist.
  const severity = isOfDraft && path.length === 0 ? 'todo' : remark.severity;
  // It stands at its field, so that it need not name it.
  const says = remark.kind === 'issue' ? sentenceOf(remark) : describeRemark(remark);
  const said = { says, mend: mendRemark(remark) };
  return { file: place.file, line: place.line, path, severity, isOfDraft, ...said };
}

function ofGap(issue: Issue, folder: DossierFolder): FieldRemark {
  const { file, path } = folder.partOf(issue.path);
  const { line } = folder.placeOf(issue.path);
  const isMissing = issue.code === 'missing-field';
  const says = isMissing ? 'nothing yet' : sentenceOf(issue);
  const mend = isMissing ? undefined : howToMendIssue(issue.code);
  const severity = isMissing || issue.code === 'no-source' ? 'todo' : 'warning';
  return { file: file.file, path, line, severity, isOfDraft: true, says, mend };
}

/** What is said of an issue, without the path that the command line puts before it. */
const sentenceOf = (issue: Issue): string => describeIssue({ ...issue, path: [] }).replace(/^dossier: /u, '');

/** Whether there is something in the files where a path leads. */
function isWritten(path: Path, folder: DossierFolder): boolean {
  const part = folder.partOf(path);
  return part.path.length === 0 || valueAt(part.file.value, part.path) !== undefined;
}

/** The value at a path of a value; `undefined` where there is none, or nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  const held = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );
  return held ?? undefined;
}

/** Those on a field itself, or on what is in it. */
export const remarksOn = (all: readonly FieldRemark[], file: string, path: Path, within = true): FieldRemark[] =>
  all.filter(
    (remark) =>
      remark.file === file &&
      (within ? remark.path.length >= path.length : remark.path.length === path.length) &&
      path.every((key, i) => remark.path[i] === key),
  );
