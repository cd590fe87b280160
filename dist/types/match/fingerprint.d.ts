/**
 * A fingerprint tells a reprint of an article by its wording. It is the set of hashes of some of the article's runs of
 * four words, chosen by winnowing (Schleimer, Wilkerson, Aiken 2003): of every four neighbouring runs the one with the
 * least hash, so that any seven words in a row that both texts share are sure to yield a hash that both have.
 */
import { type Words } from '../text/words.js';
export type Fingerprint = ReadonlySet<number>;
/** How much of a text is the article's. */
export interface Likeness {
    /** The text's hashes that the fingerprint has too. */
    readonly shared: readonly number[];
    /** Their part of all hashes of the text, 0–1. */
    readonly share: number;
}
/** Of words already read, `from` (inclusive) to `to` (exclusive). */
export declare function likenessOfWords(words: Words, from: number, to: number, fingerprint: Fingerprint): Likeness;
/**
 * The fingerprint of an article, as a dossier carries it: base64 of three bytes a hash.
 *
 * @param paragraphs the article's blocks as plain text, the headline first
 */
export declare function makeFingerprint(paragraphs: readonly string[]): string;
/** Reads a dossier's fingerprint; an unreadable one matches nothing. */
export declare function readFingerprint(base64: string): Fingerprint;
