import type { Pausing } from '../util/pausing.js';
import { type TreeElement, type TreeText } from './tree.js';
/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends TreeElement = Element, T extends TreeText = Text> {
    /** The nearest element around the run that is not inline. Loose text may give one element several blocks. */
    readonly element: E;
    /** The run as read: its text nodes joined, with a newline for each `<br>` and U+FFFC for each thing that is not prose. */
    readonly text: string;
    /** In order. Inline marks split text nodes and keep this list true. */
    readonly pieces: Piece<T>[];
    readonly heading: boolean;
    /** Counts the sections up to here. Each heading begins one, and is one of its own. */
    readonly section: number;
}
/** A text node of a block. All offsets are in UTF-16 units. */
export interface Piece<T extends TreeText = Text> {
    readonly node: T;
    /** Where it begins in the block's `text`. */
    readonly start: number;
    /** Where it begins in `element.textContent`. */
    readonly contentStart: number;
}
/** A block of any tree. */
export type TreeBlock<E extends TreeElement = TreeElement> = Block<E, TreeText>;
/** Reads the blocks of prose under `root`, in document order, without touching style or layout. Pauses on the way. */
export declare function readBlocks<E extends TreeElement = Element, T extends TreeText = Text>(root: E): Pausing<Block<E, T>[]>;
