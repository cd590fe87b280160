/** Which words may begin an alias: a filter that dismisses most of a text without a look into the trie. */
/** The key of a run of words, from that of the words before its last (0 for none) and the last one's hash. Its upper bits are well mixed. */
export declare const keyOf: (before: number, hash: number) => number;
/** 32 to 64 bits an alias keep chance hits at one in a hundred; 256 KB at most, so that the cache can hold them. */
export declare const emptyBloomFilter: (aliases: number) => Int32Array;
/** How far to shift a key to the right for a place among so many, which are a power of two. */
export declare const shiftFor: (places: number) => number;
/** @param key of the one word of an alias, or of the first two */
export declare function addToBloomFilter(bits: Int32Array, key: number): void;
/** In what `listBeginnings` lists: the word alone may be an alias; with the next one it may begin one. */
export declare const ALONE = 1;
export declare const IN_PAIR = 2;
/** Above these: which word. */
export declare const WORD_SHIFT = 2;
/**
 * Lists the words `from` (inclusive) to `to` (exclusive) that may begin an alias. Which do no processor can foresee, so
 * there is no branch on it: each word is written down, and counts where it passes.
 *
 * @param list has room for all of them
 * @returns how many there are
 */
export declare function listCandidates(bits: Int32Array, hash: Int32Array, from: number, to: number, list: Int32Array): number;
