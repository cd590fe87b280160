/** What the second pass needs of a text's words, in a file of its own: the first load has `read-block` alone. */
import { bisect } from '../util/bisect.js';
import { readBlock, type ReadBlock } from './read-block.js';
import { noWords, startOf } from './words.js';

/** Each word is read once, for the fingerprint, for the names and for all else. */
export function readBlocksOf(texts: readonly string[]): ReadBlock[] {
  const words = noWords(1024);
  return texts.map((text) => readBlock(text, words));
}

/** The index of the word that begins at or after `offset`. */
export const wordAt = ({ words, from, to }: ReadBlock, offset: number): number =>
  bisect(from, to, (index) => startOf(words, index) < offset);
