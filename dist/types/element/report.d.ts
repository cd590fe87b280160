import { type Issue } from '../dossier/issue.js';
type Report = (issues: readonly Issue[], level: 'info' | 'error') => Promise<void>;
/** Nothing is thrown into the page: one event, one line in the console; that there is no reprint is said there once. */
export declare function reporter(element: HTMLElement): Report;
/** What is no fault of the dossier: a part of the widget that did not arrive, or a policy that refuses it. */
export declare const issuesOf: (error: unknown) => readonly Issue[];
export {};
