import { type Language } from './language-controller.js';
import '../launcher/launcher-view.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { type Appearance } from '../ui/appearance.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
export interface LauncherDeps {
    readonly root: ShadowRoot;
    readonly mentions: readonly PageMention[];
    readonly attributes: Settings['attributes'];
    readonly appearance: Appearance;
    readonly language: Language;
    readonly onWalk: (mention: PageMention) => void;
    /** By key. @returns whether there was a card to go into */
    readonly enterCard: () => boolean;
    /** By pointer. @returns whether there was a card to close */
    readonly closeCard: () => boolean;
    readonly onPanel: () => void;
    /** Marks are off and wanted again. */
    readonly onTurnOn: () => void;
}
/** Adds the launcher, the one tab stop: arrow keys walk the marked words, which in `highlight` mode are no elements. */
export declare function addLauncher(deps: LauncherDeps, signal: AbortSignal): ArticleContextLauncher;
/** After the reader has chosen other marks. */
export declare function tellChosen(view: ArticleContextLauncher, mentions: readonly PageMention[]): void;
