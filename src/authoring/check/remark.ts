/**
 * Joins all that a check can say of a dossier in one form, with its place in a file: file problems, issues and
 * findings.
 */
import type { FindingCode } from '../../editorial/finding.js';
import type { Issue, IssueCode } from '../../dossier/issue.js';
import { describeFinding, howToMend, howToMendIssue, type FileCode } from '../../locales/finding-sentences.js';
import { describeIssue } from '../../locales/issue-sentences.js';
import type { Path, Place } from '../folder/yaml-file.js';

/** What every remark has. */
interface AnyRemark {
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly args: Issue['args'];
  readonly place: Place;
  /** The name that was most likely meant. */
  readonly suggestion?: string;
}
/** A remark: a file that cannot be read, an issue of the format, or a finding of an editorial rule. */
export type Remark = AnyRemark &
  (
    | { readonly kind: 'file'; readonly code: FileCode; readonly says: string }
    | { readonly kind: 'issue'; readonly code: IssueCode }
    | { readonly kind: 'finding'; readonly code: FindingCode }
  );

/** Says what was expected and what was found. */
export function describeRemark(remark: Remark): string {
  if (remark.kind === 'file') return remark.says;
  return remark.kind === 'issue' ? describeIssue(remark) : describeFinding(remark.code, remark.args);
}

/** Says what the editor can do about it; `undefined` where nothing more can be said. */
export function mendRemark(remark: Remark): string | undefined {
  if (remark.suggestion !== undefined) return `did you mean “${remark.suggestion}”?`;
  return remark.kind === 'finding' ? howToMend(remark.code, remark.args) : howToMendIssue(remark.code);
}

/** Compares remarks for a sort by file, then by place in it. */
export function byPlace({ place: a }: Remark, { place: b }: Remark): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
