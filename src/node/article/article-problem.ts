/** Why an article cannot be read, for the person who named it. */
import { shownPath } from '../report/print-remarks.js';
import type { Place } from '../folder/yaml-file.js';

export interface ArticleProblem {
  readonly code: 'unreadable-article' | 'article-too-large' | 'article-too-deep';
  readonly place: Place;
  /** What was expected, and what was found. */
  readonly says: string;
  readonly mend?: string;
}

/** In the form of a remark of the check. */
export function problemLines(
  { code, place, says, mend }: ArticleProblem,
  cwd: string,
  severity: 'error' | 'warning' = 'error',
): string {
  const { file, line, column } = place;
  const where = `${shownPath(file, cwd)}:${String(line)}:${String(column)}`;
  return `${where}  ${severity}  ${code}\n    ${says}${mend === undefined ? '' : `\n    → ${mend}`}`;
}
