/** Which blocks of a page are like the article: enough to tell a page that has nothing of it, or all of it as it was. */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { TreeElement } from './tree.js';
export interface LikelyBlock<E extends TreeElement = TreeElement> extends TreeBlock<E>, Likeness {
    /** Among all blocks of the page. */
    readonly index: number;
}
/** Fewer of the article's hashes are a quotation or chance. */
export declare const LEAST_HASHES = 6;
/** @param likenesses one for each block. @returns none where even all that is like the article is too little of it */
export declare function likelyBlocks<E extends TreeElement>(blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[]): LikelyBlock<E>[];
/**
 * Whether blocks are the whole article as it was, headline first, in one element, each paragraph once: then there is
 * nothing at its ends, between its paragraphs, or in copies of it that would have to be weighed.
 */
export declare function areWhole(likely: readonly LikelyBlock[], articleHashes: number): boolean;
export declare const placesOf: (likely: readonly Likeness[]) => Set<number>;
/**
 * The innermost, first element around blocks that share most hashes with the article. They are counted and not told apart:
 * of two whole copies each has enough by itself, and the first is taken.
 */
export declare function holderOf(likely: readonly LikelyBlock[]): TreeElement | undefined;
