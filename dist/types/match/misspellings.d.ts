import { type Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import type { Speller } from './near-spelling.js';
import { type ReadBlock } from './read-block.js';
/** A capitalised word that is in no name, and may be two slips away from one that is. */
export interface Suspect {
    /** Index of the block. */
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** @param named the names found in each block */
export declare function findSuspects(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], lexicon: Lexicon): Suspect[];
/** @returns the names found in each block, those misspelt among them */
export declare function withMisspelt(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], suspects: readonly Suspect[], lexicon: Lexicon, spell: Speller): (readonly Found[])[];
