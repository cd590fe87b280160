/** Finds the reprint on the page: which blocks are the article's, told by their likeness to its fingerprint. */
import type { Likeness } from '../match/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { TreeElement } from './tree.js';
export interface Reprint {
    /** Indices of the reprint's blocks, in document order. */
    readonly blocks: readonly number[];
    /** How much of the article is there, 0–1. */
    readonly confidence: number;
}
/**
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether an element has a box that a reader can come to
 */
export declare function locate<E extends TreeElement>(blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[], articleHashes: number, isShown: (element: E) => boolean): Reprint;
