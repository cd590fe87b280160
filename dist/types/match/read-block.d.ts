import { type Words } from '../text/words.js';
/** A block whose words have been read: those from `from` (inclusive) to `to` (exclusive) of `words`. */
export interface ReadBlock {
    readonly text: string;
    /** One list for all blocks of a text, in reading order. */
    readonly words: Words;
    readonly from: number;
    readonly to: number;
}
/** Each word is read once, for the fingerprint, for the names and for all else. */
export declare function readBlocksOf(texts: readonly string[]): ReadBlock[];
/** @param words to which those of the block are added */
export declare function readBlock(text: string, words: Words): ReadBlock;
/** The index of the word that begins at or after `offset`. */
export declare function wordAt({ words, from, to }: ReadBlock, offset: number): number;
