import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import type { LanguageController } from './language-controller.js';
import type { PageMention } from '../api/mention.js';
export interface PrintControllerDeps {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    /** Those that are marked at present. */
    readonly marked: () => readonly PageMention[];
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly languages: LanguageController;
}
/** Adds end notes to the page while it is printed. What they need is fetched before: printing waits for nothing. */
export declare function listenToPrinting(deps: PrintControllerDeps, signal: AbortSignal): void;
