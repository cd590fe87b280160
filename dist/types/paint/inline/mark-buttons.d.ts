import type { Mark } from '../painter.js';
/**
 * @param elements the elements of each mark; marks and elements in the order of the text
 * @param met the ids of the entries that have a tab stop; gets those that get one here
 * @returns from each element that has a button to its mark. The shortest marks choose first, so that an inner one gets
 *   its own element; a mark within a link has no button
 */
export declare function makeButtons(elements: ReadonlyMap<Mark, readonly HTMLElement[]>, met: Set<string>): ReadonlyMap<HTMLElement, Mark>;
