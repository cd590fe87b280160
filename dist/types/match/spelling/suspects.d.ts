import type { Pausing } from '../../util/pausing.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/read-block.js';
export interface Suspect {
    /** Index of the block. */
    readonly block: number;
    /** UTF-16 offsets in it. */
    readonly start: number;
    readonly end: number;
    readonly text: string;
    /** It is a word of some name as it stands, but not of one that stands here. */
    readonly isKnown: boolean;
}
/** @param named the names found in each block */
export declare function findSuspects(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], lexicon: Lexicon): Pausing<Suspect[]>;
