/**
 * A fingerprint tells a reprint of an article by its wording. It has the hashes of some of the article's runs of four
 * words, chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of every four neighbouring runs the one with the
 * least hash, so that any seven words in a row that both texts share are sure to yield a hash that both have. They are in
 * the article's order, so that a hash tells not only that a text is the article's but what part of it.
 */
import { type Words } from './words.js';
/** The article's hashes, each with its place among them: 0 for the first. */
export type Fingerprint = ReadonlyMap<number, number>;
/** How much of a text is the article's, and what part of the article it is. */
export interface Likeness {
    /** The places in the article of the hashes that the text has too, in the text's order. */
    readonly places: readonly number[];
    /** How many hashes are expected of a text as long as this. */
    readonly length: number;
    /** How much of the text is the article's, 0–1. */
    readonly share: number;
}
/** Of words already read, `from` (inclusive) to `to` (exclusive). */
export declare function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness;
/**
 * The fingerprint of an article, as a dossier carries it: base64 of 20 bits a hash.
 *
 * @param paragraphs the article's blocks as plain text, the headline first
 */
export declare function makeFingerprint(paragraphs: readonly string[]): string;
/** Reads a dossier's fingerprint; an unreadable one matches nothing. */
export declare function readFingerprint(base64: string): Fingerprint;
