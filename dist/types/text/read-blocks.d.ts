import { type ReadBlock } from './read-block.js';
/** Each word is read once, for the fingerprint, for the names and for all else. */
export declare function readBlocksOf(texts: readonly string[]): ReadBlock[];
/** The index of the word that begins at or after `offset`. */
export declare const wordAt: ({ words, from, to }: ReadBlock, offset: number) => number;
