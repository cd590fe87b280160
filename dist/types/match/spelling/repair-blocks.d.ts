/**
 * Repairs spoiled text (see `repairs.ts`) in all blocks before names are looked for, and gives what is found there its
 * place in the text as printed.
 */
import { type Pausing } from '../../util/pausing.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Phrases } from '../phrases/phrases.js';
import type { ReadBlock } from '../../text/hashed-block.js';
/** Something that was found in a repaired block, with UTF-16 offsets. */
interface Placed {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export interface RepairedBlocks {
    /** The blocks with their repaired texts. The same array that was given, where nothing had to be repaired. */
    readonly blocks: readonly ReadBlock[];
    /** Converts what was found in a repaired block: its offsets and text become those of the text as printed. */
    asPrinted<Found extends Placed>(found: Found): Found;
}
export declare function repairBlocks(blocks: readonly ReadBlock[], names: Lexicon, phrases: Phrases): Pausing<RepairedBlocks>;
export {};
