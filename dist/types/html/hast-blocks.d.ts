import { type Block } from '../page/blocks.js';
import type { HastElement, HastText } from './hast-tree.js';
export type HastBlock = Block<HastElement, HastText>;
/** In document order. The blocks are those of the tree as it is now: read it anew after a change. */
export declare const readHastBlocks: (root: HastElement) => HastBlock[];
/** @param tree a whole page, or a part of one */
export declare const readHastMainContent: (tree: HastElement) => HastBlock[];
