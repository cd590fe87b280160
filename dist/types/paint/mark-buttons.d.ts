/**
 * Makes buttons of inline marks (docs/decisions/0017). A mark has several elements where tags divide it or another mark
 * is within it, and an element may belong to several marks. Each element becomes the button of one mark at most, since
 * a button must not be within a button.
 */
import type { Mark } from './painter.js';
/**
 * @param elements the elements of each mark; marks and elements in the order of the text
 * @returns from each element that is a button to its mark. The shortest marks choose first, so that an inner one gets
 *   its own element; a mark within a link has no button
 */
export declare function makeButtons(elements: ReadonlyMap<Mark, readonly HTMLElement[]>): ReadonlyMap<HTMLElement, Mark>;
