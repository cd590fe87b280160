/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import { type DossierSource } from '../dossier/load.js';
import { type MarkStyle } from '../paint/mark-style.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
import type { Reading, ReadingOptions } from './reading.js';
export interface SessionOptions extends Omit<ReadingOptions, 'mentions' | 'painting' | 'cards'> {
    readonly source: DossierSource;
    readonly scope: string;
    readonly marks: Option<'marks'>;
    readonly density: Option<'density'>;
    readonly markStyle: MarkStyle;
}
export interface Session {
    readonly mentions: readonly PageMention[];
    readonly confidence: number;
    readonly reading: Reading;
    /** Takes everything off the page again. */
    end(): void;
}
/**
 * @returns `undefined` where the reprint is not on the page
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export declare function startSession(options: SessionOptions, signal: AbortSignal): Promise<Session | undefined>;
