/**
 * A Bloom filter (https://en.wikipedia.org/wiki/Bloom_filter) of the words that begin an alias. It dismisses most words
 * of a text without a look-up in the trie; it may let a word pass by chance, and never dismisses one that begins an
 * alias.
 */
/**
 * The key of a run of words, by which the filter and the trie know it. Its upper bits are the well mixed ones.
 *
 * @param before key of the run without its last word; 0 where that is the only one
 * @param hash hash of the last word
 */
export declare const keyOf: (before: number, hash: number) => number;
/**
 * A filter with room for so many aliases. At 32 to 64 bits for each, about one word in a hundred passes by chance. The
 * filter has at most 256 KB, so that it fits a processor's cache.
 */
export declare const emptyBloomFilter: (aliases: number) => Int32Array;
/** How far to shift a key to the right for an index below `places`, which must be a power of two. */
export declare const shiftFor: (places: number) => number;
/** @param key key of an alias's first two words, or of its only one */
export declare function addToBloomFilter(bits: Int32Array, key: number): void;
/** A flag in what `listCandidates` lists: the word by itself may be an alias. */
export declare const ALONE = 1;
/** A flag in what `listCandidates` lists: the word and the one after it may begin an alias. */
export declare const IN_PAIR = 2;
/** In what `listCandidates` lists, the bits above the flags are the index of the word. */
export declare const WORD_SHIFT = 2;
/**
 * Lists the words from `from` (inclusive) to `to` (exclusive) that may begin an alias. A processor cannot predict which
 * do, so the loop does not branch on it: it writes every word to the list, and advances only past one that passes the
 * filter.
 *
 * @param list receives an index and flags for each, and must have room for `to - from`
 * @returns how many were listed
 */
export declare function listCandidates(bits: Int32Array, hash: Int32Array, from: number, to: number, list: Int32Array): number;
