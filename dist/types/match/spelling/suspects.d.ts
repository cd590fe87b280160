import type { Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
/** A word that may be misspelt. */
export interface Suspect {
    /** Index of the block among those given. */
    readonly block: number;
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** Set where it is, as it stands, a word of some name, though that name is not here. */
    readonly isKnown: boolean;
}
/** @param named what was found in each block, in reading order */
export declare function findSuspects(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], lexicon: Lexicon): Pausing<Suspect[]>;
