/**
 * The first pass, by which a page is marked at once (docs/decisions/0009): every alias that the text has, exactly but
 * for what folding ignores.
 */
import type { Lexicon } from './lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { type Hit } from './scan.js';
/**
 * The aliases in one block, in reading order, the outer before the inner where they nest. None runs from one block into
 * the next.
 *
 * @example findHits(readBlocksOf(['Nagorno–Karabakh and Baku'])[0], lexicon)
 * // [{ start: 0, end: 16, alias: 0 }, { start: 21, end: 25, alias: 2 }]
 */
export declare const findHits: (block: ReadBlock, lexicon: Lexicon) => Hit[];
