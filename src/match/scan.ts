import { isUpper } from '../text/case.js';
import { endOf, startOf, type Words } from '../text/words.js';
import { cueFits } from './context.js';
import {
  aliasIn,
  goesOn,
  hasSpelling,
  knownOf,
  nextBeginning,
  ROOT,
  step,
  wantsCapital,
  wantsCare,
  type Lexicon,
} from './lexicon.js';
import { isNegated, isVerbatim, sameWords } from './verify.js';

/** A place where an alias stands: UTF-16 offsets into the text, and the alias's index in the lexicon. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly alias: number;
}

/** The words of one block, `from` inclusive, `to` exclusive, and the text that they were read from. */
interface Block {
  readonly text: string;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every alias in the words `from` (inclusive) to `to` (exclusive), which must have been read from `text`.
 * All hits, nested and overlapping ones too, by start, the shorter first.
 */
export function scan(lexicon: Lexicon, text: string, words: Words, from: number, to: number): Hit[] {
  const { hash } = words;
  const hits: Hit[] = [];
  const block = { text, words, from, to };
  for (let at = from; (at = nextBeginning(lexicon, hash, at, to)) < to; at++) {
    let node = ROOT;
    for (let last = at; last < to; last++) {
      node = step(lexicon, node, hash[last] as number);
      if (node < 0) break;
      const known = knownOf(lexicon, node);
      if (aliasIn(known) >= 0) verify(lexicon, node, block, at, last, hits);
      if (!goesOn(known)) break;
    }
  }
  return hits;
}

function verify(lexicon: Lexicon, node: number, block: Block, first: number, last: number, hits: Hit[]): void {
  const { text, words } = block;
  const start = startOf(words, first);
  const end = endOf(words, last);
  const known = knownOf(lexicon, node);
  if (!wantsCare(known)) {
    // Most mentions are just as the dossier spells them, and nothing else needs asking then.
    if (hasSpelling(lexicon, node, text, start, end)) {
      if (!isNegated(text, end)) hits.push({ start, end: withLastDot(text, end), alias: aliasIn(known) });
      return;
    }
    if (wantsCapital(known) && !isUpper(text.charCodeAt(start))) return;
  }
  verifyWithCare(lexicon, aliasIn(known), block, first, last, hits);
}

/** So many entries may share one name; a hostile dossier may have thousands. */
const MOST_OF_ONE_NAME = 8;

function verifyWithCare(lexicon: Lexicon, head: number, block: Block, first: number, last: number, hits: Hit[]): void {
  const { text, words } = block;
  const start = startOf(words, first);
  const end = endOf(words, last);
  if (isNegated(text, end)) return;
  const most = hits.length + MOST_OF_ONE_NAME;
  for (let next: number | undefined = head; next !== undefined && hits.length < most;) {
    const alias: number = next;
    next = lexicon.nextAlias.get(alias);
    const isThere =
      isVerbatim(lexicon.aliases[alias] as string, text, start, end) ||
      isSpelledAnew(lexicon, alias, block, first, last - first + 1);
    const cue = isThere && lexicon.cues.get(alias);
    if (isThere && (!cue || cueFits(cue, words, first, block.from, block.to)))
      hits.push({ start, end: withLastDot(text, end), alias });
  }
}

/** The full stop of an acronym's last letter is its own, if the letter before has one too: "U.S.", not "plan B." */
const withLastDot = (text: string, end: number): number =>
  end < text.length && text.charCodeAt(end) === DOT && text[end - 2] === '.' && isUpper(text.charCodeAt(end - 1))
    ? end + 1
    : end;
const DOT = 0x2e;

function isSpelledAnew(lexicon: Lexicon, alias: number, { text, words }: Block, first: number, count: number): boolean {
  const respelled = lexicon.respelled.get(alias);
  // Full stops part words, so those of an acronym must stand just where it has them.
  if (respelled !== undefined)
    return isVerbatim(respelled, text, startOf(words, first), endOf(words, first + count - 1));
  return sameWords(lexicon.aliases[alias] as string, text, words, first, count);
}
