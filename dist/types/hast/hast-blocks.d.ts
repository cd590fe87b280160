import { type Block } from '../page/blocks.js';
import { type HastElement, type HastText } from './hast-tree.js';
export type HastBlock = Block<HastElement, HastText>;
/** All blocks, in document order. They do not follow changes of the tree: after one, make a new `HastElement` of it. */
export declare const readHastBlocks: (root: HastElement) => HastBlock[];
/** The blocks of the main content. @param tree a whole page, or a part of one; the root itself may be the `<main>` */
export declare const readHastMainContent: (tree: HastElement) => HastBlock[];
