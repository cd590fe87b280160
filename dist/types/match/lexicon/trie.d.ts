export interface Trie {
    /**
     * Two numbers for each node, so that one line of the cache has both: its key, and what is known of it, which is 0 where
     * the slot is free.
     */
    readonly nodes: Int32Array;
    /** Where several aliases end at one node, the one after each but the last. */
    readonly nextAlias: ReadonlyMap<number, number>;
    /** For `listBeginnings`. */
    readonly beginnings: Int32Array;
}
/** What is known of a node, in one number: these, and above them the first alias that ends there, counted from 1, or 0. */
export declare const ALIAS_SHIFT = 2;
/** Longer aliases begin with the words up to here. Not told of one word: `listBeginnings` tells. */
export declare const GOES_ON = 1;
/** Several aliases end here, or one that its spelling alone does not decide. */
export declare const WANTS_CARE = 2;
/** Where the node with a key is, or else the free slot where it belongs. */
export declare function nodeAt(nodes: Int32Array, key: number): number;
/** @param isConditional whether an alias's spelling alone does not decide that it is meant */
export declare function buildTrie(aliases: readonly string[], isConditional: (alias: number) => boolean): Trie;
