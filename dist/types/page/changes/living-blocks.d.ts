import { type Block } from '../blocks.js';
export declare class LivingBlocks {
    #private;
    readonly blocks: readonly Block[];
    /** @param blocks the reprint's; empty where it was not found */
    constructor(blocks: readonly Block[]);
    /** Those whose nodes have left the page or hold another text. */
    get gone(): ReadonlySet<Block>;
    /** Whether so many are gone that what a reader has before them is no longer this text. */
    get areMostGone(): boolean;
    /** Whether a node is part of a living block. */
    has(node: Node): boolean;
    /** Whether a node is, or was, an element around blocks. */
    isAround(node: Node): boolean;
    /** Takes out the blocks that these changes have spoiled. @returns them */
    takenBy(records: readonly MutationRecord[]): ReadonlySet<Block>;
    /** Takes back a block that has been given other nodes. */
    found(block: Block): void;
}
/** Whether each text node stands in its block, and holds what was read from it: no more, as after `normalize()`, and no less. */
export declare function isIntact({ element, text, pieces }: Block): boolean;
