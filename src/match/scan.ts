import type { Words } from '../text/words.js';
import { cueFits } from './context.js';
import { firstWordBit, ROOT, step, type Lexicon } from './lexicon.js';
import { sameWords } from './verify.js';

/** A place where an alias stands: UTF-16 offsets into the text, and the alias's index in the lexicon. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly alias: number;
}

/** The words of one block, `to` exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every alias in the words `from` (inclusive) to `to` (exclusive), which must have been read from `text`.
 * All hits, nested and overlapping ones too, by start, the shorter first.
 */
export function scan(lexicon: Lexicon, text: string, words: Words, from: number, to: number): Hit[] {
  const { firstWords, firstWordBits, aliasAt } = lexicon;
  const { hash } = words;
  const hits: Hit[] = [];
  const block = { from, to };
  for (let at = from; at < to; at++) {
    const bit = firstWordBit(hash[at] as number, firstWordBits);
    if (((firstWords[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
    let node = ROOT;
    for (let last = at; last < to; last++) {
      node = step(lexicon, node, hash[last] as number);
      if (node < 0) break;
      if ((aliasAt[node] as number) >= 0) verify(lexicon, node, text, words, at, last, block, hits);
    }
  }
  return hits;
}

/** So many entries may share one name; a hostile dossier may have thousands. */
const MOST_OF_ONE_NAME = 8;

function verify(
  lexicon: Lexicon,
  node: number,
  text: string,
  words: Words,
  first: number,
  last: number,
  block: Span,
  hits: Hit[],
) {
  const count = last - first + 1;
  const before = hits.length;
  for (
    let alias = lexicon.aliasAt[node] as number;
    alias >= 0 && hits.length - before < MOST_OF_ONE_NAME;
    alias = lexicon.nextAlias[alias] as number
  ) {
    const from = lexicon.firstWord[alias] as number;
    const ownCount = (lexicon.firstWord[alias + 1] as number) - from;
    if (ownCount !== count) continue;
    const cue = lexicon.cues.get(alias);
    if (cue && !cueFits(cue, words, first, block.from, block.to)) continue;
    if (sameWords(lexicon.aliases[alias] as string, lexicon.words, from, text, words, first, count))
      hits.push({ start: words.start[first] as number, end: words.end[last] as number, alias });
  }
}
