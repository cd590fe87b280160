/** Reads a page, or any tree of elements, as blocks of prose. */
import type { Pausing } from '../util/pausing.js';
import { type TreeElement, type TreeText } from './tree.js';
/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends TreeElement = Element, T extends TreeText = Text> {
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
export interface Piece<T extends TreeText = Text> {
    readonly node: T;
    /** The offset in the block's `text` at which it begins. */
    readonly start: number;
    /**
     * The offset in `element.textContent` at which it begins: callers can check a mention there (docs/decisions/0005).
     */
    readonly contentStart: number;
}
/** A block of a DOM or of a syntax tree. */
export type TreeBlock<E extends TreeElement = TreeElement> = Block<E, TreeText>;
/**
 * Reads the blocks of prose under `root`, in document order. Pausing work. It asks for no computed style or layout,
 * which would cost the page a style pass.
 */
export declare function readBlocks<E extends TreeElement = Element, T extends TreeText = Text>(root: E): Pausing<Block<E, T>[]>;
