import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import { type LikelyBlock } from './likely-blocks.js';
import type { Tree } from './tree/tree.js';
export interface LocatedBlocks {
    /** Indices of the reprint's blocks, in document order. */
    readonly blocks: readonly number[];
    /** How much of the article is there, 0–1. */
    readonly confidence: number;
}
/**
 * @param likely those of `blocks` that are like the article, in document order
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether a reader can see an element, or scroll to it
 * @returns no blocks, and a confidence of 0, where the reprint is not there
 */
export declare function locate<E extends object>(tree: Tree<E, object>, likely: readonly LikelyBlock<E>[], blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[], articleHashes: number, isShown: (element: E) => boolean): LocatedBlocks;
