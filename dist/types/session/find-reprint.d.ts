/** Finds the text that is to be annotated: the blocks of the page, and among them those of the reprint. */
import type { Density } from '../annotate/density.js';
import type { LexiconData } from '../dossier/compile.js';
import { type Fingerprint, type Likeness } from '../text/fingerprint.js';
import { type ReadBlock } from '../text/hashed-block.js';
import type { Block } from '../page/blocks.js';
import { type Pausing } from '../util/pausing.js';
/** The text on the page that is to be annotated. */
export interface Reprint {
    /** In document order. */
    readonly blocks: readonly Block[];
    /** The words of each block, by its index. */
    readonly read: readonly ReadBlock[];
    /** Finds the blocks in view. Absent for a reprint, which is never so long that it matters. */
    readonly blocksInView?: ((blocks: readonly Block[], density: Density) => Promise<number[]>) | undefined;
    /** 0–1: how much of the article is there; 1 where the publisher named the place. */
    readonly confidence: number;
}
/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where the page has no such article, or the scope no text
 * @throws an `AbortError` when `signal` fires first
 */
export declare function findReprint({ fingerprint }: LexiconData, scope: string, signal: AbortSignal): Promise<Reprint | undefined>;
/** The blocks of a page, and how many words each shares with the article's fingerprint. */
export interface LikenedBlocks {
    readonly blocks: readonly Block[];
    /** One for each block. */
    readonly likenesses: readonly Likeness[];
    /** How many hashes the article's fingerprint has. */
    readonly articleHashes: number;
}
/** Compares each block of a page with an article. @param fingerprint of the article to be found */
export declare function likenBlocks(reading: Pausing<Block[]>, fingerprint: Fingerprint): Pausing<LikenedBlocks>;
/** All blocks of a place that the publisher has named by `scope`: there is nothing to compare them with. */
export declare function readAll(reading: Pausing<Block[]>): Pausing<Reprint | undefined>;
