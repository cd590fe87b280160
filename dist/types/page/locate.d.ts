/**
 * Finds the reprint among the blocks of a page that are like its article: the copy that is shown, with its ends, without
 * what repeats it, and with what an editor has reworded. A chunk of its own: a page without the article, or with all of it
 * as it was, needs none of this.
 */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import { type LikelyBlock } from './likely-blocks.js';
import type { TreeElement } from './tree.js';
export interface LocatedBlocks {
    /** Indices of the reprint's blocks, in document order. */
    readonly blocks: readonly number[];
    /** How much of the article is there, 0–1. */
    readonly confidence: number;
}
/**
 * @param likely of the blocks
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether an element has a box that a reader can come to
 */
export declare function locate<E extends TreeElement>(likely: readonly LikelyBlock<E>[], blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[], articleHashes: number, isShown: (element: E) => boolean): LocatedBlocks;
