import type { Lexicon } from './lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
/** A place where an alias stands: UTF-16 offsets into the block's text, and the alias's index in the lexicon. */
export interface Hit {
    readonly start: number;
    readonly end: number;
    readonly alias: number;
}
/** Finds every alias in a block, nested and overlapping ones too. @returns the hits by start, the shorter first */
export declare function scan(lexicon: Lexicon, block: ReadBlock): Hit[];
