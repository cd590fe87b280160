import type { Issue } from '../dossier/issue.js';
/** @example 'entries[3].background: expected at least one source, cited as [S1]' */
export declare function describeIssue({ code, path, args }: Issue): string;
/** The first of them in a sentence, for the console; the event has all. */
export declare const summarizeIssues: (issues: readonly Issue[]) => string;
