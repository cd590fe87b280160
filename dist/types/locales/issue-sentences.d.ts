import type { Issue } from '../dossier/issue.js';
/** @example 'entries[3].background: expected at least one source, cited as [S1]' */
export declare function describeIssue({ code, path, args }: Issue): string;
