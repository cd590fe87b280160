import { type Words } from './words.js';
/** A block whose words have been read: those from `from` (inclusive) to `to` (exclusive) of `words`. */
export interface ReadBlock {
    readonly text: string;
    /** One list for all blocks of a text, in reading order. */
    readonly words: Words;
    readonly from: number;
    readonly to: number;
}
/** @param words to which those of the block are added */
export declare function readBlock(text: string, words: Words): ReadBlock;
