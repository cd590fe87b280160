/** Of the aliases found, those that are names here: no parts of web addresses, and no other people's surnames. */
import { isInAddress } from './addresses.js';
import { fittingCue } from './context.js';
import type { Found } from './found.js';
import { findHits } from './hits.js';
import type { Lexicon } from './lexicon.js';
import { isOthersName } from './namesakes.js';
import { wordsOf } from './quote.js';
import { wordAt, type ReadBlock } from './read-block.js';
import type { Hit } from './scan.js';

/** @param hits what the first pass found in the block; found anew where it has not run */
export function findNames(
  block: ReadBlock,
  lexicon: Lexicon,
  hits: readonly Hit[] = findHits(block, lexicon),
): Found[] {
  const { text, words } = block;
  return hits
    .filter(({ start, end, alias }) => !isInAddress(text, start, end) && !isNamesake(text, start, alias, lexicon))
    .map(({ start, end, alias }) => {
      const cue = lexicon.cues.get(alias);
      const fitting = cue && fittingCue(cue, words, wordAt(block, start));
      return {
        start,
        end,
        entry: lexicon.owner[alias] as number,
        via: 'alias',
        alias: lexicon.aliases[alias] as string,
        score: 1,
        ...(fitting === undefined ? {} : { cue: fitting }),
      };
    });
}

/** A person by surname alone, with the first name of another before it. */
const isNamesake = (
  text: string,
  start: number,
  alias: number,
  { entries, owner, aliases, respelled }: Lexicon,
): boolean =>
  entries[owner[alias] as number]?.type === 'person' &&
  wordsOf(respelled.get(alias) ?? (aliases[alias] as string)).count === 1 &&
  isOthersName(text, start);
