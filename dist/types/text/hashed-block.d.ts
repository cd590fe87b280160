import { type Words } from './words.js';
/** A block of text and its words: those from `from` (inclusive) to `to` (exclusive) of `words`. */
export interface ReadBlock {
    readonly text: string;
    /** The words of all blocks of the same text, in reading order: context cues look beyond a block's edges. */
    readonly words: Words;
    readonly from: number;
    readonly to: number;
}
/**
 * Reads the words of one block.
 *
 * @param words the list that the block's words are appended to
 */
export declare function readBlock(text: string, words: Words): ReadBlock;
