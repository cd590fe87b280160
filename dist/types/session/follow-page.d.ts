/** Keeps the marks true to a page that changes: finds the reprint anew, and where it is another, has it marked anew. */
import type { LexiconData } from '../dossier/compile.js';
import { type Reprint } from './find-reprint.js';
import type { SessionOptions } from './types.js';
/** A run that has found the reprint, or has not. */
export interface Run {
    readonly lexicon: LexiconData;
    readonly reprint: Reprint | undefined;
    /** How long all text of the page was then: between the reading and the watch it may have changed. */
    readonly length: number;
    /** Whether the marks are in use just now. */
    isBusy(): boolean;
}
/** Goes on until `signal` fires. */
export declare function followPage({ root, attributes, onChange }: SessionOptions, run: Run, signal: AbortSignal): void;
