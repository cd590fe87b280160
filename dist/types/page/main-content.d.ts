/**
 * Finds the main content of a page, where no article is looked for: the story, or on a front page the stories, without
 * what stands around them.
 */
import type { Pausing } from '../util/pausing.js';
import type { Block } from './blocks.js';
import type { SearchableTree } from './tree/tree-search.js';
/** @param readBlocks reads the blocks of an element: `readBlocks` of `blocks.ts`, or another */
export declare function readMainContent<E extends object, T extends object>(tree: SearchableTree<E, T>, readBlocks: (root: E) => Pausing<Block<E, T>[]>): Pausing<Block<E, T>[]>;
