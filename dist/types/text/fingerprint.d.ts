/**
 * A fingerprint recognises a reprint of an article by its wording. It holds the hashes of some of the article's runs of
 * four words, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003,
 * https://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf): of every four neighbouring runs, the one with
 * the smallest hash. Two texts that share any seven words in a row are thus sure to share a hash. The hashes are in the
 * article's order, so that each also tells which part of the article a text is.
 */
import { type Words } from './words.js';
/** From each hash of the article to its position in the article's order: 0 for the first. */
export type Fingerprint = ReadonlyMap<number, number>;
/** How much of a text is the article's, and what part of the article it is. */
export interface Likeness {
    /** For each hash that the text shares with the article, its position in the article. In the text's order. */
    readonly positions: readonly number[];
    /** How many hashes winnowing chooses, on average, of a text as long as this: may be a fraction. */
    readonly length: number;
    /** How much of the text is the article's, 0–1. */
    readonly share: number;
}
/**
 * Compares a block, as the words from `from` (inclusive) to `to` (exclusive) of `words`, with an article.
 *
 * @example
 * // The block that the article begins with, of 13 words:
 * likenessOfWords(words, 0, 13, fingerprint); // { positions: [0, 1, 2, 3], length: 4, share: 1 }
 */
export declare function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness;
/**
 * The fingerprint of an article, as a dossier carries it: base64 of 20 bits a hash.
 *
 * @param paragraphs the article's blocks as plain text, the headline first
 * @example makeFingerprint(['It rained in July.']) // 'XoAw'
 */
export declare function makeFingerprint(paragraphs: readonly string[]): string;
/**
 * A part of a fingerprint, for an index of many articles: some of its hashes, at even distances, so that a part of the
 * article has some of them too.
 *
 * @param most how many hashes
 * @example sampleOf(makeFingerprint(paragraphs), 16).length // 54
 */
export declare function sampleOf(fingerprint: string, most: number): string;
/**
 * Reads a dossier's fingerprint.
 *
 * @returns an empty one, which no text is like, where it is not base64
 * @example readFingerprint('XoAw') // Map { 387075 => 0 }
 */
export declare function readFingerprint(base64: string): Fingerprint;
