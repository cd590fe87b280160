/**
 * The pipeline, on one screen: blocks of text in, mentions out. Each step takes what was found in each block and returns
 * it with what it adds, pausing on the way. No DOM, so it serves the page, the CLI and Node alike.
 */
import type { EntryHead } from './dossier/compile.js';
import type { Found } from './match/found.js';
import type { Lexicon } from './match/lexicon.js';
import type { Speller } from './match/near-spelling.js';
import type { Phrases } from './match/phrases.js';
import type { ReadBlock } from './match/read-block.js';
import type { Suspect } from './match/suspects.js';
import { type Pausing } from './pauses.js';
/** A place in a text where an entry occurs. */
export interface TextMention {
    readonly entry: EntryHead;
    /** The words as the text has them: `block.slice(start, end)`. */
    readonly text: string;
    /** UTF-16 offsets in the block; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** Index of the block among those given. */
    readonly block: number;
    readonly via: Found['via'];
    /** The alias, description or passage that matched, as the dossier writes it. */
    readonly alias: string;
    /** 0–1: how much of that the text has; below 1 only for near spellings, and passages with changes. */
    readonly score: number;
    /** The words nearby that decided what an ordinary word means here. */
    readonly cue?: string;
    /** For a description: the words it stands for. */
    readonly antecedent?: string;
    /** Whether it stands within quotation marks. */
    readonly quoted: boolean;
    /** Whose words the quotation is, where the text says so. */
    readonly speaker?: string;
}
/** What is to be found, made ready once for all texts. */
export interface Lexica {
    readonly names: Lexicon;
    readonly phrases: Phrases;
}
/** Words that may be misspelt names, and who knows what they were meant to be. */
export interface Spelling {
    readonly suspects: readonly Suspect[];
    readonly spell: Speller;
}
/**
 * @param named the names found in these blocks, by `findNames`
 * @param spelling absent where no word is suspect
 * @returns mentions in reading order, outermost first where they nest
 */
export declare function annotateBlocks(blocks: readonly ReadBlock[], named: readonly (readonly Found[])[], { names, phrases }: Lexica, spelling: Spelling | undefined): Pausing<TextMention[]>;
