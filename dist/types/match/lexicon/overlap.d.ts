import type { Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';
/**
 * Keeps, of all hits, those that a reader would call mentions:
 * - Of overlapping hits of one entry, the longest: “Nagorno-Karabakh” and not the “Karabakh” in it.
 * - Of two names that cross (“Bank of New” and “New York”), the first. A wording may cross names, since a claim can
 *   begin or end within one.
 * - Nested hits of different entries, and hits of two entries with the same span, are all kept.
 *
 * @param hits by start; they are reordered in place
 * @returns the mentions in reading order, the outer before the inner where they nest
 */
export declare function resolveOverlaps(hits: Hit[], lexicon: Lexicon): Hit[];
