export interface Trie {
    /**
     * Two numbers for each slot, side by side, so that a look-up loads one cache line: the node's key, and what is known
     * of the node (see `ALIAS_SHIFT`), which is 0 in a free slot.
     */
    readonly nodes: Int32Array;
    /** Where several aliases have the same words: from the index of one to that of the next. */
    readonly nextAlias: ReadonlyMap<number, number>;
    /** The filter of the words that begin an alias, for `listCandidates`. */
    readonly beginnings: Int32Array;
}
/**
 * What is known of a node is one number: the two flags below, and in the bits above them the index, counted from 1, of
 * an alias that ends there; 0 where none does.
 */
export declare const ALIAS_SHIFT = 2;
/** A flag: longer aliases begin with these words. It is not set for a single word: there, the filter tells. */
export declare const GOES_ON = 1;
/** A flag: several aliases end here, or one with context cues or with a second spelling. */
export declare const WANTS_CARE = 2;
/** The index in `nodes` of the node with a key, or of the free slot where it belongs. */
export declare function nodeAt(nodes: Int32Array, key: number): number;
/**
 * @param aliases as they are looked for in a text
 * @param isConditional whether more than the words of the alias with this index must be checked on a hit
 */
export declare function buildTrie(aliases: readonly string[], isConditional: (alias: number) => boolean): Trie;
