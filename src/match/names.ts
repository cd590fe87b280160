/** The first pass: every alias of every entry, to the letter but for what folding makes equal. */
import { isInAddress } from './addresses.js';
import { fittingCue } from './context.js';
import type { Found } from './found.js';
import type { Lexicon } from './lexicon.js';
import { isOthersName } from './namesakes.js';
import { resolveOverlaps } from './overlap.js';
import { wordAt, type ReadBlock } from './read-block.js';
import { scan } from './scan.js';

export const findNamesIn = (blocks: readonly ReadBlock[], lexicon: Lexicon): Found[][] =>
  blocks.map((block) => findNames(block, lexicon));

/** The names in one block, outermost first where they nest; a name never runs on from one block into the next. */
export function findNames(block: ReadBlock, lexicon: Lexicon): Found[] {
  const { text, words, from, to } = block;
  return resolveOverlaps(scan(lexicon, text, words, from, to), lexicon)
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
const isNamesake = (text: string, start: number, alias: number, { entries, owner, firstWord }: Lexicon): boolean =>
  entries[owner[alias] as number]?.type === 'person' &&
  (firstWord[alias + 1] as number) - (firstWord[alias] as number) === 1 &&
  isOthersName(text, start);
