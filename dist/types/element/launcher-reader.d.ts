import { type Language } from './language.js';
import './launcher-view.js';
import type { ArticleContextLauncher } from './launcher-view.js';
import { type Look } from './look.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
export interface LauncherSurroundings {
    readonly root: ShadowRoot;
    readonly mentions: readonly PageMention[];
    readonly launcher: Option<'launcher'>;
    readonly look: Look;
    readonly language: Language;
    readonly onWalk: (mention: PageMention) => void;
    /** By key. @returns whether there was a card to go into */
    readonly enterCard: () => boolean;
    /** By pointer. @returns whether there was a card to close */
    readonly closeCard: () => boolean;
    readonly onPanel: () => void;
    /** Marks are off and wanted again. */
    readonly onTurnOn: () => void;
    readonly signal: AbortSignal;
}
/** Adds the launcher, the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
export declare function addLauncher(around: LauncherSurroundings): ArticleContextLauncher;
/** After the reader has chosen other marks. */
export declare function tellMarked(view: ArticleContextLauncher, mentions: readonly PageMention[]): void;
