/**
 * The lexicon: every alias of every entry in a trie whose edges are hashes of folded words. Flat typed arrays and one
 * open-addressing table; a thousand aliases build in about a millisecond, and a word that begins no alias costs one
 * look-up in a bitmap.
 */
import { type Cue } from './context.js';
import type { EntryHead, LexiconData } from '../dossier/compile.js';
import { type Words } from '../text/words.js';
export interface Lexicon {
    readonly entries: readonly EntryHead[];
    /** Alias texts, and the index in `entries` of the entry each stands for. */
    readonly aliases: readonly string[];
    readonly owner: Int32Array;
    /** For the aliases that need context to be meant. */
    readonly cues: ReadonlyMap<number, Cue>;
    /** The words of alias `i` are those from `firstWord[i]` to `firstWord[i + 1]`. */
    readonly words: Words;
    readonly firstWord: Int32Array;
    /**
     * Open addressing: `edgeKey` mixes the parent node and the word's hash, and is 0 where the slot is free. The node that
     * an edge leads to is its slot and 1, so nothing more is stored for it.
     */
    readonly edgeKey: Int32Array;
    /** The first alias that ends at a node and, alias by alias, the next one; -1 for none. */
    readonly aliasAt: Int32Array;
    readonly nextAlias: Int32Array;
    /** One bit for each hash of a first word, so that most words are dismissed without a probe. */
    readonly firstWords: Uint32Array;
    /** How many bits of a hash tell its place in `firstWords`. */
    readonly firstWordBits: number;
}
export declare const ROOT = 0;
/** Where the bit of a first word is, in a bitmap of 2 ** `bits`. */
export declare const firstWordBit: (hash: number, bits: number) => number;
/** The node that a word leads to from `parent`, or -1. */
export declare function step(lexicon: Lexicon, parent: number, hash: number): number;
export declare function buildLexicon(data: LexiconData): Lexicon;
/** Whether an entry is a wording and not a thing that has a name: its mentions may cross the edges of names. */
export declare const isWording: ({ type }: EntryHead) => boolean;
