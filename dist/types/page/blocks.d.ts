/** Reads a page, or any tree of elements, as blocks of prose. */
import type { Pausing } from '../util/pausing.js';
import { type Tree } from './tree/tree.js';
/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends object = Element, T extends object = Text> {
    /** The nearest element around the run that is not inline. An element with loose text between blocks has several. */
    readonly element: E;
    /** The text nodes joined, with a newline for each `<br>` and U+FFFC for each thing in the line that is not prose. */
    readonly text: string;
    /** The text nodes, in order. Painting inline marks splits text nodes and updates this list. */
    readonly pieces: Piece<T>[];
    readonly heading: boolean;
    /**
     * The number of the section that it is in, from 0. A heading is a section of its own, and the text after it the next.
     */
    readonly section: number;
}
/** A text node of a block. All offsets are in UTF-16 units. */
export interface Piece<T extends object = Text> {
    readonly node: T;
    /**
     * The offset in the block's `text` at which the node begins: below 0 where the block begins within it, as in a text
     * node that is too long for one block.
     */
    readonly start: number;
    /**
     * The offset in `element.textContent` at which it begins: callers can check a mention there (docs/decisions/0005).
     */
    readonly contentStart: number;
}
/** A block of a page or of a syntax tree. */
export type TreeBlock<E extends object = object> = Block<E, object>;
/**
 * Reads the blocks of prose under `root`, in document order. Pausing work. It asks for no computed style or layout,
 * which would cost the page a style pass. Of a tree beyond all measure it reads the first part (`MOST`).
 */
export declare function readTree<E extends object, T extends object>(tree: Tree<E, T>, root: E): Pausing<Block<E, T>[]>;
/**
 * UTF-16 units, some 2,500 words. No paragraph is longer, and the search of so many takes a few ms, in which the page
 * cannot be used. A block ends before a text node that would make it longer, and a longer text node is in several.
 */
export declare const LONGEST = 16000;
