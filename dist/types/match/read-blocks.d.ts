import { type ReadBlock } from './read-block.js';
/** Each word is read once, for the fingerprint, for the names and for all else. */
export declare function readBlocksOf(texts: readonly string[]): ReadBlock[];
