/** What of a page is prose, told by tag and attribute alone: asking for computed style would cost a style pass. */
import { type TreeElement } from './tree.js';
export declare const isInline: (element: TreeElement) => boolean;
export declare function isSkipped(element: TreeElement): boolean;
export declare const sitsInLine: (element: TreeElement) => boolean;
/** Whether a skipped thing in the line parts the words at its sides. */
export declare const isSeen: (element: TreeElement) => boolean;
export declare const isHeading: (element: TreeElement) => boolean;
