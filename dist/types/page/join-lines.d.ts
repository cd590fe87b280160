/**
 * Joins the lines of a text that has each line in an element of its own, as converters of PDF write it. Otherwise a
 * name that is broken over two lines would not be found.
 */
import { type Block } from './blocks.js';
import { type Tree } from './tree/tree.js';
/** @returns blocks of joined lines; the array that was given where the text is not set in lines */
export declare function withLinesJoined<E extends object, T extends object>(tree: Tree<E, T>, blocks: readonly Block<E, T>[]): readonly Block<E, T>[];
