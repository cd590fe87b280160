/** Says on a line why an article cannot be read. */
import { shownPlace } from '../report/print-remarks.js';
import type { ArticleProblem } from '../../authoring/article/article.js';

/** Writes a problem in the form of a remark of `check`. @param cwd folder that the path is shown from */
export function problemLines(
  { code, place, says, mend }: ArticleProblem,
  cwd: string,
  severity: 'error' | 'warning' = 'error',
): string {
  return `${shownPlace(place, cwd)}  ${severity}  ${code}\n    ${says}${mend === undefined ? '' : `\n    → ${mend}`}`;
}
