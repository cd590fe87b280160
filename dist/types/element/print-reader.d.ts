import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import type { Speech } from './language.js';
import type { PageMention } from './mention.js';
export interface PrintSurroundings {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    /** Those that are marked at present. */
    readonly marked: () => readonly PageMention[];
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly speech: Speech;
}
/** Adds end notes to the page while it is printed. What they need is fetched before: printing waits for nothing. */
export declare function readPrinting(around: PrintSurroundings, signal: AbortSignal): void;
