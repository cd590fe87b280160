/** Says of each file that is still being written what it lacks. */
import type { Issue } from '../../dossier/issue.js';
import { describeIssue } from '../../locales/issue-sentences.js';
import type { DossierFolder } from '../folder/dossier-folder.js';
import { describeRemark, type Remark } from './remark.js';

/** A file that says `draft: true`. */
export interface Unfinished {
  readonly file: string;
  /** The fields that are not there yet. */
  readonly missing: readonly string[];
  /** What is there and not yet as it must be, by its line. */
  readonly toMend: readonly { readonly line: number; readonly says: string }[];
}

/**
 * @param gaps issues of drafts
 * @param remarks findings in drafts: told of only where nothing is missing, since stand-ins would give some too
 */
export function unfinishedFiles(
  folder: DossierFolder,
  gaps: readonly Issue[],
  remarks: readonly Remark[],
): Unfinished[] {
  const files = new Map<string, { missing: string[]; toMend: { line: number; says: string }[]; gists: boolean }>();
  const of = (file: string) => {
    const known = files.get(file) ?? { missing: [], toMend: [], gists: true };
    files.set(file, known);
    return known;
  };
  if (folder.isDraft) of(folder.partOf(['id']).file.file).gists = false;
  for (const index of folder.draftEntries) of(folder.partOf(['entries', index]).file.file);
  for (const issue of gaps) {
    const { file, path } = folder.partOf(issue.path);
    const place = folder.placeOf(issue.path);
    const entry = of(file.file);
    if (issue.code === 'missing-field') entry.missing.push(path.join('.'));
    else entry.toMend.push({ line: place.line, says: describeIssue({ ...issue, path }) });
  }
  for (const [file, { missing, toMend, gists }] of files) {
    if (missing.length + toMend.length === 0)
      for (const remark of remarks)
        if (remark.place.file === file) toMend.push({ line: remark.place.line, says: describeRemark(remark) });
    const value = folder.yamlFiles.find((one) => one.file === file)?.value;
    if (gists && !hasText(value, 'gist')) missing.unshift('gist');
  }
  return [...files].map(([file, { missing, toMend }]) => ({ file, missing, toMend }));
}

const hasText = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[field] === 'string';

/** @example whatIsMissing({ file, missing: ['gist'], toMend: [] }) // 'gist' */
export function whatIsMissing({ missing, toMend }: Unfinished): string {
  if (missing.length + toMend.length === 0) return 'nothing is missing: take “draft: true” out';
  return [
    ...(missing.length > 0 ? [missing.join(', ')] : []),
    ...toMend.map(({ line, says }) => `line ${String(line)}: ${says}`),
  ].join('; ');
}
