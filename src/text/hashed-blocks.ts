/**
 * The words of a whole text, block by block. Only the second pass needs these (docs/decisions/0009), so they stand
 * apart from `read-block.ts`, which every page loads at once.
 */
import { bisect } from '../util/bisect.js';
import { readBlock, type ReadBlock } from './hashed-block.js';
import { noWords, startOf } from './words.js';

/** Reads the words of all blocks into one list. The fingerprint, names, cues, passages and all else use that list. */
export function readBlocksOf(texts: readonly string[]): ReadBlock[] {
  const words = noWords(1024);
  return texts.map((text) => readBlock(text, words));
}

/**
 * The index in `words` of the block's first word that begins at `offset` (UTF-16) or after; `to` where none does.
 *
 * @example wordAt(readBlocksOf(['In July, it rained.'])[0], 4) // 2, the word “it”
 */
export const wordAt = ({ words, from, to }: ReadBlock, offset: number): number =>
  bisect(from, to, (index) => startOf(words, index) < offset);
