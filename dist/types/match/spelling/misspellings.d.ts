import { type Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Speller } from './near-spelling.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import type { Suspect } from './suspects.js';
/** Blocks and, for each, what was found in it. */
export interface NamedBlocks {
    readonly blocks: readonly ReadBlock[];
    readonly found: readonly (readonly Found[])[];
}
/**
 * @param suspects words that may be misspelt, of the same blocks
 * @param spell finds the words of names that a word is like
 * @returns the names in each block, the misspelt ones included; and the blocks with the hashes of corrected words, so
 *   that a misspelt word also counts as a context cue and in a passage. Texts and offsets stay as they were
 */
export declare function withMisspelt({ blocks, found }: NamedBlocks, suspects: readonly Suspect[], lexicon: Lexicon, spell: Speller): Pausing<NamedBlocks>;
