import { type Cue } from './cues.js';
import type { EntryHead, LexiconData } from '../../dossier/compile.js';
import { type Trie } from './trie.js';
export interface Lexicon extends Trie {
    readonly entries: readonly EntryHead[];
    /** Alias texts, and the index in `entries` of the entry each stands for. */
    readonly aliases: readonly string[];
    readonly owner: Int32Array;
    /** The aliases that are there twice, and how they are spelled the second time. */
    readonly respelled: ReadonlyMap<number, string>;
    /** For the aliases that need context to be meant. */
    readonly cues: ReadonlyMap<number, Cue>;
}
export declare function buildLexicon(data: LexiconData): Lexicon;
