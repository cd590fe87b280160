import { ArticleContextErrorEvent } from '../api/run-events.js';
import { issuesIn, type Issue } from '../dossier/issue.js';

type Report = (issues: readonly Issue[], level: 'info' | 'error') => Promise<void>;

/**
 * Makes the function that reports issues. It fires one `article-context-error` event and writes one line to the
 * console; nothing is thrown into the page. That there is no reprint is written only once for each element: an
 * application that changes its pages would repeat it.
 */
export function reporter(element: HTMLElement): Report {
  let hasSaidNotFound = false;
  return async (issues, level) => {
    element.dispatchEvent(new ArticleContextErrorEvent(issues));
    if (level === 'info' && hasSaidNotFound) return;
    hasSaidNotFound ||= level === 'info';
    console[level](`article-context: ${await sentenceFor(issues)}`);
  };
}

/**
 * @returns the issues of a `DossierError`; for any other error, such as a part of the widget that did not load, one
 *   `not-started`
 */
export const issuesOf = (error: unknown): readonly Issue[] =>
  issuesIn(error) ?? [{ code: 'not-started', path: [], args: { says: String(error).slice(0, 200) } }];

/** @param scope `reprint`, `page`, or the CSS selector that selects no text */
export const nothingFound = (scope: string): Issue =>
  scope === 'reprint' || scope === 'page'
    ? { code: 'reprint-not-found', path: [], args: {} }
    : { code: 'nothing-selected', path: [], args: { selector: scope } };

/** The first issue in words. The sentences load on demand; where they do not arrive, it is the issue as JSON. */
const sentenceFor = (issues: readonly Issue[]): Promise<string> =>
  import('../locales/issue-sentences.js').then(
    ({ summarizeIssues }) => summarizeIssues(issues),
    () => JSON.stringify(issues.slice(0, 1)),
  );
