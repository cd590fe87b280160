/** Which words may begin an alias: a filter that dismisses most of a text without a look into the trie. */

/** The key of a run of words, from that of the words before its last (0 for none) and the last one's hash. Its upper bits are well mixed. */
export const keyOf = (before: number, hash: number): number =>
  Math.imul(Math.imul(before, 0x85ebca6b) ^ hash, 0x9e3779b1);

/** 32 to 64 bits an alias keep chance hits at one in a hundred; 256 KB at most, so that the cache can hold them. */
export const emptyBloomFilter = (aliases: number): Int32Array =>
  new Int32Array(1 << Math.min(16, 32 - Math.clz32(aliases + 1)));

/** How far to shift a key to the right for a place among so many, which are a power of two. */
export const shiftFor = (places: number): number => Math.clz32(places) + 1;

/** Two bits of one number: a chance hit must find both, and the cache is asked once. Shifts are by the lower five bits alone. */
const bitsOf = (key: number, shift: number): number => (1 << (key >>> (shift - 5))) | (1 << (key >>> (shift - 10)));

/** @param key of the one word of an alias, or of the first two */
export function addToBloomFilter(bits: Int32Array, key: number): void {
  const shift = shiftFor(bits.length);
  bits[key >>> shift] = (bits[key >>> shift] as number) | bitsOf(key, shift);
}

/** In what `listBeginnings` lists: the word alone may be an alias; with the next one it may begin one. */
export const ALONE = 1;
export const IN_PAIR = 2;
/** Above these: which word. */
export const WORD_SHIFT = 2;

/**
 * Lists the words `from` (inclusive) to `to` (exclusive) that may begin an alias. Which do no processor can foresee, so
 * there is no branch on it: each word is written down, and counts where it passes.
 *
 * @param list has room for all of them
 * @returns how many there are
 */
export function listCandidates(bits: Int32Array, hash: Int32Array, from: number, to: number, list: Int32Array): number {
  const shift = shiftFor(bits.length);
  const last = (to - 1) | 0;
  let count = 0;
  for (let at = from | 0; at < to; at = (at + 1) | 0) {
    const word = keyOf(0, hash[at] as number);
    const pair = keyOf(word, at < last ? (hash[at + 1] as number) : 0);
    // The bits that are missing: where there are none, the sign is that of 0.
    const a = bitsOf(word, shift) & ~(bits[word >>> shift] as number);
    const b = bitsOf(pair, shift) & ~(bits[pair >>> shift] as number);
    const isAlone = 1 ^ ((a | -a) >>> 31);
    const isInPair = 1 ^ ((b | -b) >>> 31);
    list[count] = (at << WORD_SHIFT) | (isInPair << 1) | isAlone;
    count = (count + (isAlone | isInPair)) | 0;
  }
  return count;
}
