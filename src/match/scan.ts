import { endOf, startOf, type Words } from '../text/words.js';
import { cueFits } from './context.js';
import { aliasAt, nextBeginning, ROOT, step, type Lexicon } from './lexicon.js';
import { sameWords, seen } from './verify.js';

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
      if (aliasAt(lexicon, node) >= 0) verify(lexicon, node, block, at, last, hits);
    }
  }
  return hits;
}

/** So many entries may share one name; a hostile dossier may have thousands. */
const MOST_OF_ONE_NAME = 8;

function verify(lexicon: Lexicon, node: number, block: Block, first: number, last: number, hits: Hit[]): void {
  const { text, words } = block;
  const start = startOf(words, first);
  const end = endOf(words, last);
  const printed = text.slice(start, end);
  const after = text[end] === ' ' ? '' : seen(text.slice(end, end + 9));
  // Don is not in "don't".
  if (/^['’\u02bc]t\b/iu.test(after)) return;
  // The full stop of an acronym's last letter is its own, if the letter before has one too: "U.S.", not "plan B."
  const isDotted = after[0] === '.' && /\.\p{Lu}$/u.test(seen(printed));
  const wholeEnd = isDotted ? text.indexOf('.', end) + 1 : end;
  const most = hits.length + MOST_OF_ONE_NAME;
  for (
    let alias = aliasAt(lexicon, node);
    alias >= 0 && hits.length < most;
    alias = lexicon.nextAlias[alias] as number
  ) {
    const isThere = lexicon.aliases[alias] === printed || isSpelledAnew(lexicon, alias, printed, block, first, last);
    const cue = isThere && lexicon.cues.get(alias);
    if (isThere && (!cue || cueFits(cue, words, first, block.from, block.to)))
      hits.push({ start, end: wholeEnd, alias });
  }
}

function isSpelledAnew(
  lexicon: Lexicon,
  alias: number,
  printed: string,
  { text, words }: Block,
  first: number,
  last: number,
): boolean {
  const respelled = lexicon.respelled.get(alias);
  // Full stops part words, so those of an acronym must stand just where it has them.
  if (respelled !== undefined) return respelled === seen(printed).replace(/\s+/gu, ' ');
  const from = lexicon.firstWord[alias] as number;
  const count = (lexicon.firstWord[alias + 1] as number) - from;
  return (
    count === last - first + 1 &&
    sameWords(lexicon.aliases[alias] as string, lexicon.words, from, text, words, first, count)
  );
}
