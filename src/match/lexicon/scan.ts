/** Finds the aliases of a lexicon in a block: filter, trie, then a check of the text itself. */
import { endOf, startOf } from '../../text/words.js';
import { ALONE, IN_PAIR, keyOf, listCandidates, WORD_SHIFT } from './bloom-filter.js';
import { cueFits } from './cues.js';
import type { Lexicon } from './lexicon.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { ALIAS_SHIFT, GOES_ON, nodeAt, WANTS_CARE } from './trie.js';
import { isNegated, isVerbatim, sameWords, withoutIgnorable, withLastDot } from './verify.js';

/** A place where an alias stands: UTF-16 offsets into the block's text, and the alias's index in the lexicon. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly alias: number;
}

/**
 * Receives the words of a block that may begin an alias. Kept from call to call, as making one for each block costs
 * time.
 */
let candidates = new Int32Array(1024);

/** Finds every alias in a block, nested and overlapping ones too. @returns the hits by start, the shorter first */
export function scan(lexicon: Lexicon, block: ReadBlock): Hit[] {
  const { words, from, to } = block;
  const { hash } = words;
  const { nodes, beginnings } = lexicon;
  const hits: Hit[] = [];
  if (candidates.length < to - from) candidates = new Int32Array((to - from) * 2);
  const count = listCandidates(beginnings, hash, from, to, candidates);
  for (let i = 0; i < count; i++) {
    const beginning = candidates[i] as number;
    const at = beginning >> WORD_SHIFT;
    let key = keyOf(0, hash[at] as number);
    if (beginning & ALONE) verify(lexicon, nodes[nodeAt(nodes, key) + 1] as number, block, at, at, hits);
    let known = beginning & IN_PAIR ? GOES_ON : 0;
    for (let last = at + 1; last < to && known & GOES_ON; last++) {
      key = keyOf(key, hash[last] as number);
      known = nodes[nodeAt(nodes, key) + 1] as number;
      verify(lexicon, known, block, at, last, hits);
    }
  }
  return hits;
}

/**
 * The most entries that are found by one name, and the most that are tried. A hostile dossier may give one name to
 * thousands, with context cues that no text has.
 */
const MOST_OF_ONE_NAME = 8;
const MOST_TRIED = 64;

/**
 * Adds a hit for each alias of a node that the text really has, as equal hashes alone do not prove it.
 *
 * @param known the second number of the words' node in the trie
 * @param first index of the first word; `last` is that of the last one
 */
function verify(lexicon: Lexicon, known: number, block: ReadBlock, first: number, last: number, hits: Hit[]): void {
  if (known >> ALIAS_SHIFT === 0) return;
  const { text, words } = block;
  const start = startOf(words, first);
  const end = endOf(words, last);
  if (isNegated(text, end)) return;
  const isPlain = (known & WANTS_CARE) === 0;
  const most = hits.length + MOST_OF_ONE_NAME;
  let tries = MOST_TRIED;
  for (let alias = (known >> ALIAS_SHIFT) - 1; alias >= 0 && hits.length < most && tries-- > 0;) {
    const spelling = lexicon.aliases[alias] as string;
    const respelled = isPlain ? undefined : lexicon.respelled.get(alias);
    // `sameWords` refuses full stops between words, so an acronym's other spelling ("U.N") is compared character by
    // character.
    const isThere =
      isVerbatim(respelled ?? spelling, text, start, end) ||
      (respelled === undefined
        ? sameWords(spelling, text, words, first, last - first + 1)
        : respelled === withoutIgnorable(text.slice(start, end)).replace(/\s+/gu, ' '));
    const cue = isThere && !isPlain && lexicon.cues.get(alias);
    if (isThere && (!cue || cueFits(cue, words, first, block.from, block.to)))
      hits.push({ start, end: withLastDot(text, start, end), alias });
    alias = isPlain ? -1 : (lexicon.nextAlias.get(alias) ?? -1);
  }
}
