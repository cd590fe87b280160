import { type Issue } from '../dossier/issue.js';
type Report = (issues: readonly Issue[], level: 'info' | 'error') => Promise<void>;
/**
 * Makes the function that reports issues. It fires one `article-context-error` event and writes one line to the
 * console; nothing is thrown into the page. That there is no reprint is written only once for each element: an
 * application that changes its pages would repeat it.
 */
export declare function reporter(element: HTMLElement): Report;
/**
 * @returns the issues of a `DossierError`; for any other error, such as a part of the widget that did not load, one
 *   `not-started`
 */
export declare const issuesOf: (error: unknown) => readonly Issue[];
/** @param scope `reprint`, `page`, or the CSS selector that selects no text */
export declare const nothingFound: (scope: string) => Issue;
export {};
