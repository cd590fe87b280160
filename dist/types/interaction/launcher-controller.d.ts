import { type Language } from './language-controller.js';
import '../launcher/launcher-view.js';
import type { ArticleContextLauncher } from '../launcher/launcher-view.js';
import { type Appearance } from '../ui/appearance.js';
import type { Walk } from '../card/card-model.js';
import type { Block } from '../page/blocks.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
/** What the launcher needs to know, and what its buttons do. */
export interface LauncherDeps {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    readonly attributes: Settings['attributes'];
    readonly appearance: () => Appearance;
    readonly language: Language;
    /** @param index of the mention in the launcher's `marked` */
    readonly onWalk: (index: number) => void;
    /** Moves the focus into the open card, as for Enter on the launcher. @returns whether a card was open */
    readonly enterCard: () => boolean;
    readonly onPanel: () => void;
    /** The reader, who had turned all marks off, wants them again. */
    readonly onTurnOn: () => void;
}
/**
 * Adds the launcher to the widget. It is the keyboard's way to the marks: highlights are no elements and cannot have
 * the focus, so the arrow keys walk them from here.
 */
export declare function addLauncher(deps: LauncherDeps, signal: AbortSignal): ArticleContextLauncher;
/** Where a mention stands among the marked ones. */
export declare const placeInWalk: ({ marked }: ArticleContextLauncher, mention: PageMention) => Walk;
/** Has the walk go on from another marked mention. @returns that mention */
export declare function walkOn(view: ArticleContextLauncher, index: number): PageMention | undefined;
/** Tells a reader who comes back from a card the sentence that its words stand in. */
export declare function tellPlace(view: ArticleContextLauncher, { mark, found }: PageMention): void;
/** Tells the launcher which mentions are marked, at first and after the reader has chosen other marks. */
export declare function tellChosen(view: ArticleContextLauncher, { mentions, attributes }: Pick<LauncherDeps, 'mentions' | 'attributes'>): void;
