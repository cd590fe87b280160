/**
 * Repairs spoiled text (see `repairs.ts`) in all blocks before names are looked for, and gives what is found there its
 * place in the text as printed.
 */
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { appendWords, noWords } from '../../text/words.js';
import { inCapitals, repairText } from './spoiled-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Phrases } from '../phrases/phrases.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import { readBlocksOf } from '../../text/hashed-blocks.js';
import { wordsOfAlias } from '../lexicon/verify.js';

/** Something that was found in a repaired block, with UTF-16 offsets. */
interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RepairedBlocks {
  /** The blocks with their repaired texts. The same array that was given, where nothing had to be repaired. */
  readonly blocks: readonly ReadBlock[];
  /** Converts what was found in a repaired block: its offsets and text become those of the text as printed. */
  asPrinted<Found extends Placed>(found: Found): Found;
}

export function* repairBlocks(blocks: readonly ReadBlock[], names: Lexicon, phrases: Phrases): Pausing<RepairedBlocks> {
  let known: ReadonlySet<number> | undefined;
  const isKnown = (word: string): boolean => (known ??= knownWords(names, phrases)).has(hashOf(word));
  const meant = isWithoutCapitals(blocks) ? inCapitals : (text: string) => repairText(text, isKnown);
  const repaired = yield* mapPausing(blocks, ({ text }) => meant(text));
  if (repaired.every((block) => !block)) return { blocks, asPrinted: (found) => found };
  return {
    blocks: readBlocksOf(blocks.map(({ text }, index) => repaired[index]?.text ?? text)),
    asPrinted(found) {
      const block = repaired[found.block];
      if (!block) return found;
      const start = block.from[found.start] ?? 0;
      const end = block.to[found.end - 1] ?? start;
      return { ...found, start, end, text: blocks[found.block]?.text.slice(start, end) ?? found.text };
    },
  };
}

/** Whether a whole text has no capital at all. A line or two may have none since they have no name. */
const isWithoutCapitals = (blocks: readonly ReadBlock[]): boolean =>
  blocks.reduce((sum, { from, to }) => sum + to - from, 0) > LEAST_WITHOUT &&
  !blocks.some(({ text }) => /\p{Lu}/u.test(text));

/** In words: about ten sentences. UTF-16 units would not do, as soft hyphens and runs of spaces would count. */
const LEAST_WITHOUT = 170;

/** The hashes of all words of names, descriptions and passages. */
function knownWords(names: Lexicon, { descriptions, passages }: Phrases): Set<number> {
  const words = noWords(4 * (names.aliases.length + descriptions.aliases.length));
  for (const { aliases } of [names, descriptions]) for (const alias of aliases) appendWords(words, alias);
  const inPassages = [...passages.values()].flat().flatMap(({ codes }) => [...codes.keys()]);
  return new Set([...words.hash.subarray(0, words.count), ...inPassages]);
}

const hashOf = (word: string): number => wordsOfAlias(word).hash[0] ?? 0;
