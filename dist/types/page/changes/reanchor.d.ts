import type { Pausing } from '../../util/pausing.js';
import type { Block } from '../blocks.js';
/**
 * @param blocks whose nodes are gone
 * @param changed nodes that were added, or whose text was changed, since then
 * @returns the block that takes the place of each; only those of which there is no doubt
 */
export declare function findAgain(blocks: ReadonlySet<Block>, changed: Iterable<Node>): Pausing<Map<Block, Block>>;
/** Gives a block the nodes of another of the same text, in place, so that its marks, cards and passages come along. */
export declare function moveTo(block: Block, { element, pieces }: Block): void;
