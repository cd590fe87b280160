import type { ReadBlock } from './read-block.js';
/** The index of the word that begins at or after `offset`. */
export declare function wordAt({ words, from, to }: ReadBlock, offset: number): number;
