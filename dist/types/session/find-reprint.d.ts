/** The way from the page to the text that is to be annotated: blocks, and the reprint among them. */
import type { Density } from '../annotate/density.js';
import type { LexiconData } from '../dossier/compile.js';
import { type Fingerprint, type Likeness } from '../text/fingerprint.js';
import { type ReadBlock } from '../text/read-block.js';
import { type Block } from '../page/blocks.js';
import { type Pausing } from '../util/pausing.js';
/** The text on the page that is to be annotated. */
export interface Reprint {
    /** In document order, each with its words as read. */
    readonly blocks: readonly Block[];
    readonly read: readonly ReadBlock[];
    /** Which of the blocks are in view, where they may be many. */
    readonly blocksInView?: ((blocks: readonly Block[], density: Density) => Promise<number[]>) | undefined;
    /** 0–1: how much of the article is there; 1 where the publisher named the place. */
    readonly confidence: number;
}
/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 * @throws an `AbortError` when `signal` fires first
 */
export declare function findReprint({ fingerprint }: LexiconData, scope: string, signal: AbortSignal): Promise<Reprint | undefined>;
/** The blocks of a page, and how like the article each of them is. */
export interface LikenedBlocks {
    readonly blocks: readonly Block[];
    readonly likenesses: readonly Likeness[];
    readonly articleHashes: number;
}
/** @param fingerprint of the article that is to be found among the blocks */
export declare function likenBlocks(reading: Pausing<Block[]>, fingerprint: Fingerprint): Pausing<LikenedBlocks>;
/** Where the publisher has named the place, all of its blocks are meant. */
export declare function readAll(reading: Pausing<Block[]>): Pausing<Reprint | undefined>;
