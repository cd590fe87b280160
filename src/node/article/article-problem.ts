/** Says why an article cannot be read. */
import { shownPlace } from '../report/print-remarks.js';
import type { Place } from '../folder/yaml-file.js';

/** What keeps an article, or the rest of a folder of them, from being read. */
export interface ArticleProblem {
  readonly code: 'unreadable-article' | 'article-too-large' | 'article-too-deep' | 'corpus-too-large';
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
  return `${shownPlace(place, cwd)}  ${severity}  ${code}\n    ${says}${mend === undefined ? '' : `\n    → ${mend}`}`;
}
