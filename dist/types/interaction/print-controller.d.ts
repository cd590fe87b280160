import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import type { LanguageController } from './language-controller.js';
import type { PageMention } from '../api/mention.js';
/** What printing needs to know of the page and its marks. */
export interface PrintControllerDeps {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    /** The mentions that are marked at present. */
    readonly marked: () => readonly PageMention[];
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly languages: LanguageController;
}
/**
 * Adds end notes to the page while it is printed. A browser prints as soon as the listeners of `beforeprint` return, so
 * code and texts are fetched when the page is idle. See docs/decisions/0018.
 */
export declare function listenToPrinting(deps: PrintControllerDeps, signal: AbortSignal): void;
