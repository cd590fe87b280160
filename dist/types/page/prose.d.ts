/**
 * Tells which elements of a page are prose, and which flow in line. By tag and attribute alone, since asking for
 * computed style would cost the page a style pass.
 */
import { type TreeElement } from './tree.js';
export declare const isInline: (element: TreeElement) => boolean;
/**
 * Whether an element's text is not read: it is not prose, hidden, editable, or marked by the publisher to be ignored.
 */
export declare function isSkipped(element: TreeElement): boolean;
/** Whether a skipped element stands in a line of text, so that the text after it goes on in the same block. */
export declare const sitsInLine: (element: TreeElement) => boolean;
/** Whether a reader sees a skipped element in the line, so that it parts the words beside it. */
export declare const isSeen: (element: TreeElement) => boolean;
export declare const isHeading: (element: TreeElement) => boolean;
