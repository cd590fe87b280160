import { type Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Speller } from './near-spelling.js';
import type { ReadBlock } from '../../text/read-block.js';
import type { Suspect } from './suspects.js';
/** Blocks, and what was found in each. */
export interface NamedBlocks {
    readonly blocks: readonly ReadBlock[];
    readonly found: readonly (readonly Found[])[];
}
/**
 * @param found the names found in each block
 * @returns the names found in each block, those misspelt among them; and the blocks with the words read as they were
 *   meant, so that a misspelt name is a cue and part of a passage as well
 */
export declare function withMisspelt({ blocks, found }: NamedBlocks, suspects: readonly Suspect[], lexicon: Lexicon, spell: Speller): Pausing<NamedBlocks>;
