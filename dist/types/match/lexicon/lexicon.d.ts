import { type Cue } from './cues.js';
import type { EntryHead, LexiconData } from '../../dossier/compile.js';
import { type Pausing } from '../../util/pausing.js';
import { type Trie } from './trie.js';
export interface Lexicon extends Trie {
    readonly entries: readonly EntryHead[];
    /** The aliases, as the dossier writes them. One with an acronym is there twice: see `respelled`. */
    readonly aliases: readonly string[];
    /** For each alias, the index in `entries` of the entry that it stands for. */
    readonly owner: Int32Array;
    /** For an alias that is there twice: the index of the second, and the spelling by which that one is found (“U.N”, “UN”). */
    readonly respelled: ReadonlyMap<number, string>;
    /** From the index of an alias to its context cues, for those that have any. */
    readonly cues: ReadonlyMap<number, Cue>;
}
export declare const buildLexicon: (data: LexiconData) => Lexicon;
/** Builds a lexicon as pausing work. */
export declare function lexiconOf(data: LexiconData): Pausing<Lexicon>;
