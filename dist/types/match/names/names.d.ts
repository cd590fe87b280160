import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import type { Hit } from '../lexicon/scan.js';
/** @param hits what the first pass has found in this block; where it is left out, the block is searched now */
export declare function findNames(block: ReadBlock, lexicon: Lexicon, hits?: readonly Hit[]): Found[];
