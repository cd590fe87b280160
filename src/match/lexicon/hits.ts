/** The first pass, by which a page is marked at once: every alias, to the letter but for what folding makes equal. */
import type { Lexicon } from './lexicon.js';
import { resolveOverlaps } from './overlap.js';
import type { ReadBlock } from '../../text/read-block.js';
import { scan, type Hit } from './scan.js';

/** The aliases in one block, outermost first where they nest; none runs on from one block into the next. */
export const findHits = (block: ReadBlock, lexicon: Lexicon): Hit[] => resolveOverlaps(scan(lexicon, block), lexicon);
