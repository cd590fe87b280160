/**
 * Keeps the marks true to a page that changes, such as an application that replaces the article: finds the reprint
 * again and, if it is another, starts a new run. See docs/decisions/0015.
 */
import type { LexiconData } from '../dossier/compile.js';
import { type Reprint } from './find-reprint.js';
import type { SessionOptions } from './types.js';
/** What a run has found, and what the page was like then. */
export interface Run {
    readonly lexicon: LexiconData;
    readonly reprint: Reprint | undefined;
    /**
     * Length of `document.body.textContent` before the run, in UTF-16 units: shows whether the page changed during it.
     */
    readonly length: number;
    /** Whether a reader is at a card or the launcher: then a new run waits. */
    isBusy(): boolean;
}
/** Watches the page until `signal` fires. */
export declare function followPage({ root, attributes, onChange }: SessionOptions, run: Run, signal: AbortSignal): void;
