/**
 * Finds the reprint among the blocks of a page that are like the article (docs/decisions/0004): of several copies the
 * one that is shown, with its first and last paragraphs, without pull quotes and other repetitions, and with the
 * paragraphs that an editor has reworded. A chunk of its own: a page without the article, or with all of it unchanged,
 * does not load it.
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
 * @param likely those of `blocks` that are like the article, in document order
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether a reader can see an element, or scroll to it
 * @returns no blocks, and a confidence of 0, where the reprint is not there
 */
export declare function locate<E extends TreeElement>(likely: readonly LikelyBlock<E>[], blocks: readonly TreeBlock<E>[], likenesses: readonly Likeness[], articleHashes: number, isShown: (element: E) => boolean): LocatedBlocks;
