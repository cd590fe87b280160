import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/read-block.js';
import type { Hit } from '../lexicon/scan.js';
/** @param hits what the first pass found in the block; found anew where it has not run */
export declare function findNames(block: ReadBlock, lexicon: Lexicon, hits?: readonly Hit[]): Found[];
