import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import type { Speech } from './language.js';
import type { PageMention } from './mention.js';
export interface PrintSurroundings {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    /** Those that are marked. */
    readonly marked: readonly PageMention[];
    readonly painting: Painting;
    readonly speech: Speech;
}
/** Adds end notes to the page while it is printed. What they need is fetched before: printing waits for nothing. */
export declare function readPrinting({ root, blocks, marked, painting, speech }: PrintSurroundings, signal: AbortSignal): void;
