/** Blocks read as their text was meant, and what is found there as it is printed. */
import { type Pausing } from '../../util/pausing.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Phrases } from '../phrases/phrases.js';
import type { ReadBlock } from '../../text/read-block.js';
/** A place in a block. */
interface Placed {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export interface RepairedBlocks {
    /** Those that were given, where nothing is to be repaired. */
    readonly blocks: readonly ReadBlock[];
    /** What was found in one of them, as the text has it in print. */
    asPrinted<Found extends Placed>(found: Found): Found;
}
export declare function repairBlocks(blocks: readonly ReadBlock[], names: Lexicon, phrases: Phrases): Pausing<RepairedBlocks>;
export {};
