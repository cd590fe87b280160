import type { PanelPart } from '../locales/strings.js';
/**
 * Scrolls a part of the panel to its start or, in the timeline, to the article. On a low screen all of the dialog scrolls.
 *
 * @returns whether the start is there: the article's row may come later
 */
export declare function scrollToStart(root: ParentNode, part: PanelPart): boolean;
