import { type ReadBlock } from './hashed-block.js';
/** Reads the words of all blocks into one list. The fingerprint, names, cues, passages and all else use that list. */
export declare function readBlocksOf(texts: readonly string[]): ReadBlock[];
/**
 * The index in `words` of the block's first word that begins at `offset` (UTF-16) or after; `to` where none does.
 *
 * @example wordAt(readBlocksOf(['In July, it rained.'])[0], 4) // 2, the word “it”
 */
export declare const wordAt: ({ words, from, to }: ReadBlock, offset: number) => number;
