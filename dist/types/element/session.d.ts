/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import { type Markable } from '../density.js';
import type { LoadedDossier } from '../dossier/load.js';
import type { Underline } from '../paint/mark-style.js';
import type { Mark, Painter, Painting } from '../paint/painter.js';
import type { Look } from './look.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
import type { Reading, ReadingOptions } from './reading.js';
/** The publisher's choice of looks. */
export interface Style extends Look {
    readonly underline: Underline;
}
export interface SessionOptions extends Omit<ReadingOptions, 'blocks' | 'mentions' | 'paint' | 'cards' | 'translations' | 'language' | 'look' | 'feedback' | 'onOpen' | 'onClose' | 'onPanel' | 'onSource' | 'onWrongMatch'> {
    /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
    readonly load: () => Promise<LoadedDossier>;
    readonly scope: string;
    readonly density: Option<'density'>;
    readonly types: string;
    readonly style: Style;
    /** The page has changed: the reprint is there now, or is another, or is gone. */
    readonly onChange: () => Promise<void>;
    /** Takes what has been found and painted; `undefined` where there is nothing. */
    readonly adopt: (session: Session | undefined) => void;
}
export interface Session {
    readonly mentions: readonly PageMention[];
    readonly confidence: number;
    readonly reading: Reading;
    /** Whether its marks are elements in the text. */
    readonly isInText: boolean;
    /** Changes the looks and nothing else: what is open stays open. */
    restyle(style: Style): void;
    /** Takes everything off the page again. */
    end(): void;
}
/**
 * Hands the session over to `adopt`; none where the reprint is not on the page.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export declare function startSession(options: SessionOptions, signal: AbortSignal): Promise<void>;
interface Paintable extends Markable {
    readonly mark: Mark;
}
/** What is on the page of one run: shown anew, the new marks are there before the old ones go. */
export declare class Painted {
    #private;
    readonly painter: Painter;
    constructor(painter: Painter, style: Style);
    show(mentions: readonly Paintable[]): Painting;
    restyle(style: Style): void;
    clear(): void;
    undo(): void;
}
export {};
