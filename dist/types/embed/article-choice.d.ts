/** Which article of an index a page has: the one that shares most hashes with it. */
import { type Fingerprint } from '../text/fingerprint.js';
import type { Pausing } from '../util/pausing.js';
/**
 * Of the sixteen hashes that an index has of an article, a page with fewer quotes it, or is like it by chance. A page of a
 * thousand hashes has four of one article by chance once in some 7e8 times, so of a thousand articles once in 7e5; five
 * are asked for where there are more articles.
 */
export declare const LEAST_HASHES = 4;
/** An index, decoded. */
export interface ReadIndex {
    readonly dossiers: readonly string[];
    /** From each hash to its position among all hashes. */
    readonly positions: Fingerprint;
    /** From a position to the articles that have that hash. */
    readonly owners: readonly (readonly number[])[];
    /** How many hashes a page must have of each article. */
    readonly least: readonly number[];
}
/** @throws where the index has no articles at all; an article of fewer hashes than four is left out */
export declare function readIndex(index: unknown): Pausing<ReadIndex>;
/** @param found the positions of all hashes that the page shares with the index @returns the address of the dossier */
export declare function mostAlike({ dossiers, owners, least }: ReadIndex, found: ReadonlySet<number>): string | undefined;
