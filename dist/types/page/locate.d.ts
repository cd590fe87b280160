/** Finds the reprint on the page: which blocks are the article's, told by their likeness to its fingerprint. */
import type { Likeness } from '../match/fingerprint.js';
import type { Block } from './blocks.js';
export interface Reprint {
    /** Indices of the reprint's blocks, in document order. */
    readonly blocks: readonly number[];
    /** How much of the article is there, 0–1. */
    readonly confidence: number;
}
/**
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 */
export declare function locate(blocks: readonly Block[], likenesses: readonly Likeness[], articleHashes: number): Reprint;
