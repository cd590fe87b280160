import { type DossierSource } from '../dossier/load.js';
import { type Underline } from '../paint/mark-style.js';
import type { Look } from './look.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
import type { Reading, ReadingOptions } from './reading.js';
/** The publisher's choice of looks. */
export interface Style extends Look {
    readonly underline: Underline;
}
export interface SessionOptions extends Omit<ReadingOptions, 'blocks' | 'mentions' | 'painting' | 'cards' | 'look'> {
    /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
    readonly source: () => DossierSource;
    readonly scope: string;
    readonly density: Option<'density'>;
    readonly types: string;
    readonly style: Style;
}
export interface Session {
    readonly mentions: readonly PageMention[];
    readonly confidence: number;
    readonly reading: Reading;
    /** Changes the looks and nothing else: what is open stays open. */
    restyle(style: Style): void;
    /** Takes everything off the page again. */
    end(): void;
}
/**
 * @returns `undefined` where the reprint is not on the page
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export declare function startSession(options: SessionOptions, signal: AbortSignal): Promise<Session | undefined>;
