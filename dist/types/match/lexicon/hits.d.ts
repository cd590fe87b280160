/** The first pass, by which a page is marked at once: every alias, to the letter but for what folding makes equal. */
import type { Lexicon } from './lexicon.js';
import type { ReadBlock } from '../../text/read-block.js';
import { type Hit } from './scan.js';
/** The aliases in one block, outermost first where they nest; none runs on from one block into the next. */
export declare const findHits: (block: ReadBlock, lexicon: Lexicon) => Hit[];
