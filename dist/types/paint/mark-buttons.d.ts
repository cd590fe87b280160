/**
 * Makes buttons of inline marks, in the text's own order. A mark may be of several elements, where tags cut it up or
 * another mark nests in it, and an element may be part of several marks: each element is the button of one mark at most.
 */
import type { Mark } from './painter.js';
/** @param elements the parts of each mark, marks and parts in the order of the text */
export declare function makeButtons(elements: ReadonlyMap<Mark, readonly HTMLElement[]>): ReadonlyMap<HTMLElement, Mark>;
