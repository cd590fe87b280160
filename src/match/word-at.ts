import { startOf } from '../text/words.js';
import type { ReadBlock } from '../text/read-block.js';

/** The index of the word that begins at or after `offset`. */
export function wordAt({ words, from, to }: ReadBlock, offset: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(words, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
