/**
 * Tells which elements of a page are prose, and which flow in line. By tag and attribute alone, since asking for
 * computed style would cost the page a style pass.
 */
import { type Tree } from './tree/tree.js';
export declare const isInline: <E extends object>(tree: Tree<E, object>, element: E) => boolean;
/**
 * Whether an element's text is not read: it is not prose, hidden, editable, or marked by the publisher to be ignored.
 */
export declare function isSkipped<E extends object>(tree: Tree<E, object>, element: E): boolean;
/** Whether a skipped element stands in a line of text, so that the text after it goes on in the same block. */
export declare const sitsInLine: <E extends object>(tree: Tree<E, object>, element: E) => boolean;
/** Whether a reader sees a skipped element in the line, so that it parts the words beside it. */
export declare const isSeen: <E extends object>(tree: Tree<E, object>, element: E) => boolean;
export declare const isHeading: <E extends object>(tree: Tree<E, object>, element: E) => boolean;
