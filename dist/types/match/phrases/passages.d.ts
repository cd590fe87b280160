import type { EntryHead } from '../../dossier/compile.js';
import type { Alias } from '../../dossier/schema/schema.js';
import { type Pausing } from '../../util/pausing.js';
import { type Cue } from '../lexicon/cues.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/read-block.js';
export interface Passage {
    readonly entry: number;
    readonly text: string;
    readonly words: readonly PassageWord[];
    /** Its words as the search has them: one character for each different one. */
    readonly codes: ReadonlyMap<number, string>;
    readonly written: string;
    readonly cue: Cue | undefined;
}
interface PassageWord {
    readonly hash: number;
    readonly folded: string;
    /** A name, a number or a negation: with another one, or without it, the passage says something else. */
    readonly isFixed: boolean;
}
export declare function compilePassages(names: Lexicon, passagesOf: (entry: EntryHead) => readonly Alias[]): Passages;
/** By the few words that tell that one may be there: so that a block asks about few. */
export type Passages = ReadonlyMap<number, readonly Passage[]>;
/** @returns the names found in each block, and the passages, in reading order */
export declare function withPassages(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], passages: Passages): Pausing<(readonly Found[])[]>;
export {};
