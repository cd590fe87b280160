import type { Issue } from '../dossier/issue.js';
/**
 * Says where an issue is and what was expected.
 *
 * @example
 * describeIssue({ code: 'no-source', path: ['entries', 3, 'background'], args: {} });
 * // 'entries[3].background: expected at least one source, cited as [S1]'
 */
export declare function describeIssue({ code, path, args }: Issue): string;
/**
 * The first issue in a sentence and how many more there are, for one line in the console; the event has them all. A list
 * that is full may have been cut.
 */
export declare function summarizeIssues(issues: readonly Issue[]): string;
