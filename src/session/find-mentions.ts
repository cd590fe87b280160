/** All that there is to find in a reprint, after its names have been marked. A chunk of its own, with the phrases. */
import type { PhrasesData } from '../dossier/compile.js';
import { readAsMeant } from '../match/spelling/repair-blocks.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import { findNames } from '../match/names/names.js';
import { buildPhrases } from '../match/phrases/phrases.js';
import { readBlocksOf } from '../text/read-blocks.js';
import type { Hit } from '../match/lexicon/scan.js';
import { findSuspects } from '../match/spelling/suspects.js';
import { mapPausing } from '../util/pausing.js';
import { annotateBlocks } from '../annotate/pipeline.js';
import type { Block } from '../page/blocks.js';
import { withLinesJoined } from '../page/lines.js';
import type { Reprint } from './find-reprint.js';
import { PageMention } from '../api/mention.js';
import { inSlices } from './time-slices.js';

/**
 * @param hits what the first pass found in each block of the reprint
 * @throws an `AbortError` when `signal` fires first
 */
export async function findAll(
  reprint: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  data: PhrasesData,
  signal: AbortSignal,
): Promise<PageMention[]> {
  const phrases = buildPhrases(names, data);
  const blocks = withLinesJoined(reprint.blocks);
  const printed = blocks === reprint.blocks ? reprint.read : readBlocksOf(blocks.map(({ text }) => text));
  const { blocks: read, asPrinted } = await inSlices(readAsMeant(printed, names, phrases), signal);
  const isFirstReading = read === reprint.read;
  const named = await inSlices(
    mapPausing(read, (block, index) => findNames(block, names, isFirstReading ? hits[index] : undefined)),
    signal,
  );
  const suspects = await inSlices(findSuspects(read, named, names), signal);
  const spell =
    suspects.length > 0 ? (await import('../match/spelling/near-spelling.js')).spellerFor(names) : undefined;
  const found = await inSlices(annotateBlocks(read, named, { names, phrases }, spell && { suspects, spell }), signal);
  return inSlices(
    mapPausing(found, (mention) => new PageMention(asPrinted(mention), blocks[mention.block] as Block)),
    signal,
  );
}
