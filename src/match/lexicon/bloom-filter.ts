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
export const keyOf = (before: number, hash: number): number =>
  Math.imul(Math.imul(before, 0x85ebca6b) ^ hash, 0x9e3779b1);

/**
 * A filter with room for so many aliases. At 32 to 64 bits for each, about one word in a hundred passes by chance. The
 * filter has at most 256 KB, so that it fits a processor's cache.
 */
export const emptyBloomFilter = (aliases: number): Int32Array =>
  new Int32Array(1 << Math.min(16, 32 - Math.clz32(aliases + 1)));

/** How far to shift a key to the right for an index below `places`, which must be a power of two. */
export const shiftFor = (places: number): number => Math.clz32(places) + 1;

/**
 * The two bits of a key, both in one 32-bit number of the filter, so that a test reads memory once. `1 << n` uses the
 * lower five bits of `n` alone (https://tc39.es/ecma262/#sec-left-shift-operator), so nothing need be masked.
 */
const bitsOf = (key: number, shift: number): number => (1 << (key >>> (shift - 5))) | (1 << (key >>> (shift - 10)));

/** @param key key of an alias's first two words, or of its only one */
export function addToBloomFilter(bits: Int32Array, key: number): void {
  const shift = shiftFor(bits.length);
  bits[key >>> shift] = (bits[key >>> shift] as number) | bitsOf(key, shift);
}

/** A flag in what `listCandidates` lists: the word by itself may be an alias. */
export const ALONE = 1;
/** A flag in what `listCandidates` lists: the word and the one after it may begin an alias. */
export const IN_PAIR = 2;
/** In what `listCandidates` lists, the bits above the flags are the index of the word. */
export const WORD_SHIFT = 2;

/**
 * Lists the words from `from` (inclusive) to `to` (exclusive) that may begin an alias. A processor cannot predict which
 * do, so the loop does not branch on it: it writes every word to the list, and advances only past one that passes the
 * filter.
 *
 * @param list receives an index and flags for each, and must have room for `to - from`
 * @returns how many were listed
 */
export function listCandidates(bits: Int32Array, hash: Int32Array, from: number, to: number, list: Int32Array): number {
  const shift = shiftFor(bits.length);
  const last = (to - 1) | 0;
  let count = 0;
  for (let at = from | 0; at < to; at = (at + 1) | 0) {
    const word = keyOf(0, hash[at] as number);
    const pair = keyOf(word, at < last ? (hash[at + 1] as number) : 0);
    // The bits that the filter lacks. `x | -x` is negative unless x is 0, that is, unless both bits are there.
    const a = bitsOf(word, shift) & ~(bits[word >>> shift] as number);
    const b = bitsOf(pair, shift) & ~(bits[pair >>> shift] as number);
    const isAlone = 1 ^ ((a | -a) >>> 31);
    const isInPair = 1 ^ ((b | -b) >>> 31);
    list[count] = (at << WORD_SHIFT) | (isInPair << 1) | isAlone;
    count = (count + (isAlone | isInPair)) | 0;
  }
  return count;
}
