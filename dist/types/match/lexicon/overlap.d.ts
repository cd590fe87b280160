import type { Lexicon } from './lexicon.js';
import type { Hit } from './scan.js';
/**
 * Keeps of all hits those a reader would call mentions, outermost first where they nest:
 * - of one entry, the longest ("Nagorno-Karabakh", not the "Karabakh" in it; "Guild of Bakers", not "the Guild");
 * - of two names that cross ("Bank of New" and "New York"), the first; a wording may cross names, since where a claim
 *   begins has nothing to do with where a name does;
 * - nested mentions of different entries, and two entries with one span, stay.
 */
export declare function resolveOverlaps(hits: Hit[], lexicon: Lexicon): Hit[];
