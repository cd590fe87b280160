import type { EntryHead } from '../dossier/compile.js';
import { type Found } from './found.js';
import { type Lexicon } from './lexicon.js';
import type { ReadBlock } from './read-block.js';
export interface Passage {
    readonly entry: number;
    readonly text: string;
    readonly words: readonly PassageWord[];
}
interface PassageWord {
    readonly hash: number;
    readonly folded: string;
    /** A name, a number or a negation: with another one, or without it, the passage says something else. */
    readonly isFixed: boolean;
}
/** The passages of each entry, and its aliases that are wordings long enough to be reworded. */
export declare function compilePassages(names: Lexicon, passagesOf: (entry: EntryHead) => readonly string[]): Passage[];
/** @returns the names found in each block, and the passages, in reading order */
export declare function withPassages(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], passages: readonly Passage[]): (readonly Found[])[];
export {};
