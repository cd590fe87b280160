import type { EntryHead } from '../../dossier/compile.js';
import type { Alias } from '../../dossier/schema/schema.js';
import { type Pausing } from '../../util/pausing.js';
import { type Cue } from '../lexicon/cues.js';
import { type Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
export interface Passage {
    readonly entry: number;
    readonly text: string;
    readonly words: readonly PassageWord[];
    /** From the hash of each different word to the character that the search has for it. */
    readonly codes: ReadonlyMap<number, string>;
    /** The passage as the search has it: one character for each word. */
    readonly written: string;
    readonly cue: Cue | undefined;
}
interface PassageWord {
    readonly hash: number;
    readonly folded: string;
    /** Set for a name, a number or a negation: a text that has another one, or none, says something else. */
    readonly isFixed: boolean;
}
/** Makes the passages of all entries ready for the search. */
export declare function compilePassages(names: Lexicon, passagesOf: (entry: EntryHead) => readonly Alias[]): Passages;
/** From the hash of a word to the passages for which it is a telling word, so that a block is searched for few. */
export type Passages = ReadonlyMap<number, readonly Passage[]>;
/**
 * @param named what was found in each block, in reading order
 * @returns the same with the passages; a passage takes the place of names of its own entry that it overlaps
 */
export declare function withPassages(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], passages: Passages): Pausing<(readonly Found[])[]>;
export {};
