/** Says why an article cannot be read. */
import { shownPath } from '../report/print-remarks.js';
import type { Place } from '../folder/yaml-file.js';

/** What keeps an article from being read. */
export interface ArticleProblem {
  readonly code: 'unreadable-article' | 'article-too-large' | 'article-too-deep';
  readonly place: Place;
  /** What was expected, and what was found. */
  readonly says: string;
  /** What the person can do about it. */
  readonly mend?: string;
}

/** Writes a problem in the form of a remark of `check`. @param cwd folder that the path is shown from */
export function problemLines(
  { code, place, says, mend }: ArticleProblem,
  cwd: string,
  severity: 'error' | 'warning' = 'error',
): string {
  const { file, line, column } = place;
  const where = `${shownPath(file, cwd)}:${String(line)}:${String(column)}`;
  return `${where}  ${severity}  ${code}\n    ${says}${mend === undefined ? '' : `\n    → ${mend}`}`;
}
