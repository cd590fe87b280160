/** Text set line by line, each line in an element of its own, as converters of PDF and some typesetters do it: put together again. */
import { type Block } from './blocks.js';
import { type TreeElement, type TreeText } from './tree.js';
/** @returns the same where the text is not set like that */
export declare function withLinesJoined<E extends TreeElement, T extends TreeText>(blocks: readonly Block<E, T>[]): readonly Block<E, T>[];
