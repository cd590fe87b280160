import { noWords } from './words.js';
import { readBlock, type ReadBlock } from './read-block.js';

/** Each word is read once, for the fingerprint, for the names and for all else. */
export function readBlocksOf(texts: readonly string[]): ReadBlock[] {
  const words = noWords(1024);
  return texts.map((text) => readBlock(text, words));
}
