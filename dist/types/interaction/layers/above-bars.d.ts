import type { ArticleContextLauncher } from '../../launcher/launcher-view.js';
/**
 * Keeps a launcher in the corner above what the page has fixed there, such as a bar of buttons or a question about cookies:
 * one must not cover the other. It looks when the page may have put a bar there or taken it away.
 *
 * @param widget what is not the page's own
 */
export declare function keepAboveBars(view: ArticleContextLauncher, widget: Element, signal: AbortSignal): void;
