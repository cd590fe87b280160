import type { Settings } from '../../api/settings.js';
import type { ArticleContextLauncher } from '../../launcher/launcher-view.js';
import type { Block } from '../../page/blocks.js';
/**
 * Puts the launcher where a reader of the article can see and reach it: into the widget or, where the article alone is
 * live, as in a dialog, in a layer there. If a style of the page hides the widget, the launcher stands in a layer in the
 * body, unseen until it has the focus: the keyboard's way to the marks stays, and the publisher's wish is kept. One in the
 * text stands in the publisher's `launcher-target`, if there is one. And a
 * launcher in the corner that a `transform` or `filter` around the widget takes out of it goes to the top layer.
 *
 * @param view with the publisher's `place`
 */
export declare function placeLauncher(view: ArticleContextLauncher, { root, blocks, attributes }: Pick<Settings, 'root' | 'attributes'> & {
    readonly blocks: readonly Block[];
}, signal: AbortSignal): void;
