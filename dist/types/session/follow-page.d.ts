/**
 * Keeps the marks true to a page that changes: takes them off words that are gone at once, gives them to the same words
 * in new nodes, and starts a new run where the article is another. See docs/decisions/0015.
 */
import type { LexiconData } from '../dossier/compile.js';
import type { NotedChanges } from '../page/changes/observe-page.js';
import { type Reprint } from './find-reprint.js';
import type { LiveMarks, SessionOptions } from './types.js';
/** What a run has found. */
export interface Run {
    readonly lexicon: LexiconData;
    readonly reprint: Reprint | undefined;
    /** What has changed on the page since the run began to read it. */
    readonly noted: NotedChanges;
    /** `undefined` where nothing was found. */
    readonly marks: LiveMarks | undefined;
}
/** Watches the page until `signal` fires. */
export declare function followPage(options: SessionOptions, run: Run, signal: AbortSignal): void;
