/**
 * Tells which blocks of a page are like the article. That is enough for a page without the article, and for one with
 * all of it unchanged; other pages need `locate.ts` too, which they load then.
 */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { Tree } from './tree/tree.js';
export interface LikelyBlock<E extends object = object> extends TreeBlock<E>, Likeness {
    /** Its index among all blocks of the page. */
    readonly index: number;
}
/** A page that has fewer hashes of the article quotes it, or is like it by chance. */
export declare const LEAST_HASHES = 6;
/**
 * @param likenesses one for each block
 * @returns the blocks that are like the article; empty where all of them together have too few of its hashes
 */
export declare function likelyBlocks<E extends object>(blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[]): LikelyBlock<E>[];
/**
 * Whether these blocks are the whole article, unchanged: headline first, in one element, each paragraph once. Then they
 * are the reprint, and nothing need be weighed: no missing ends, no reworded paragraphs, no second copy.
 *
 * @param articleHashes how many hashes the article's fingerprint has
 */
export declare function areWhole<E extends object>(tree: Tree<E, object>, likely: readonly LikelyBlock<E>[], articleHashes: number): boolean;
/** All positions in the article that some blocks have, without repeats. */
export declare const positionsOf: (likely: readonly Likeness[]) => Set<number>;
/**
 * The innermost element around blocks that have 85 % of all hashes found, repeats counted in. So of two whole copies
 * each has enough by itself, and the first is taken.
 */
export declare function containerOf<E extends object>(tree: Tree<E, object>, likely: readonly LikelyBlock<E>[]): E | undefined;
