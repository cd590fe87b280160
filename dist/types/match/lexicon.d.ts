import { type Cue } from './context.js';
import type { EntryHead, LexiconData } from '../dossier/compile.js';
import { type Words } from '../text/words.js';
export interface Lexicon {
    readonly entries: readonly EntryHead[];
    /** Alias texts, and the index in `entries` of the entry each stands for. */
    readonly aliases: readonly string[];
    readonly owner: Int32Array;
    /** The aliases that are there twice, and how they are spelled the second time. */
    readonly respelled: ReadonlyMap<number, string>;
    /** For the aliases that need context to be meant. */
    readonly cues: ReadonlyMap<number, Cue>;
    /** The words of alias `i` are those from `firstWord[i]` to `firstWord[i + 1]`. */
    readonly words: Words;
    readonly firstWord: Int32Array;
    /**
     * Open addressing, two numbers a slot, so that one line of the cache has both: the key of an edge, which mixes the
     * parent node and the word's hash and is 0 where the slot is free, and the first alias that ends where the edge leads,
     * counted from 1, or 0. The node there is the slot and 1, so nothing is stored for it.
     */
    readonly edges: Int32Array;
    /** Alias by alias, the next one that ends at the same node; -1 for none. */
    readonly nextAlias: Int32Array;
    /**
     * So that most words are dismissed without a probe: a bit for each first word, one more where it is a whole alias, and
     * one for each pair of a first word and a second; see `nextBeginning`.
     */
    readonly beginnings: Int32Array;
    /** How many bits of a hash tell its place in `beginnings`. */
    readonly beginningBits: number;
}
export declare const ROOT = 0;
/**
 * The next of the words `from` to `to` that may begin an alias, or `to`. Apart from the scan and without a call, or V8
 * would look up the arrays anew for each word.
 */
export declare function nextBeginning(lexicon: Lexicon, hash: Int32Array, from: number, to: number): number;
/** The node that a word leads to from `parent`, or -1. */
export declare function step(lexicon: Lexicon, parent: number, hash: number): number;
/** The first alias that ends at a node other than the root, or -1. */
export declare const aliasAt: ({ edges }: Lexicon, node: number) => number;
export declare function buildLexicon(data: LexiconData): Lexicon;
