import { ArticleContextErrorEvent } from '../api/events.js';
import { issuesIn, type Issue } from '../dossier/issue.js';

type Report = (issues: readonly Issue[], level: 'info' | 'error') => Promise<void>;

/** Nothing is thrown into the page: one event, one line in the console; that there is no reprint is said there once. */
export function reporter(element: HTMLElement): Report {
  let hasSaidNotFound = false;
  return async (issues, level) => {
    element.dispatchEvent(new ArticleContextErrorEvent(issues));
    if (level === 'info' && hasSaidNotFound) return;
    hasSaidNotFound ||= level === 'info';
    console[level](`article-context: ${await sentenceFor(issues)}`);
  };
}

/** What is no fault of the dossier: a part of the widget that did not arrive, or a policy that refuses it. */
export const issuesOf = (error: unknown): readonly Issue[] =>
  issuesIn(error) ?? [{ code: 'not-started', path: [], args: { says: String(error).slice(0, 200) } }];

/** The sentences are a part of their own; without the network they may be out of reach too. */
const sentenceFor = (issues: readonly Issue[]): Promise<string> =>
  import('../locales/issue-sentences.js').then(
    ({ summarizeIssues }) => summarizeIssues(issues),
    () => JSON.stringify(issues.slice(0, 1)),
  );
