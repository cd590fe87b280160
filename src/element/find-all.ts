/** All that there is to find in a reprint, after its names have been marked. A chunk of its own, with the phrases. */
import type { PhrasesData } from '../dossier/compile.js';
import { readAsMeant } from '../match/as-meant.js';
import type { Lexicon } from '../match/lexicon.js';
import { findNames } from '../match/names.js';
import { buildPhrases } from '../match/phrases.js';
import { readBlocksOf } from '../match/read-block.js';
import type { Hit } from '../match/scan.js';
import { findSuspects } from '../match/suspects.js';
import { annotateBlocks } from '../pipeline.js';
import type { Block } from '../page/blocks.js';
import { withLinesJoined } from '../page/lines.js';
import type { Reprint } from './find-reprint.js';
import { PageMention } from './mention.js';

/** @param hits what the first pass found in each block of the reprint */
export async function findAll(
  reprint: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  data: PhrasesData,
): Promise<PageMention[]> {
  const phrases = buildPhrases(names, data);
  const blocks = withLinesJoined(reprint.blocks);
  const printed = blocks === reprint.blocks ? reprint.read : readBlocksOf(blocks.map(({ text }) => text));
  const { blocks: read, asPrinted } = readAsMeant(printed, names, phrases);
  const named = read.map((block, index) => findNames(block, names, read === reprint.read ? hits[index] : undefined));
  const suspects = findSuspects(read, named, names);
  const spell = suspects.length > 0 ? (await import('../match/near-spelling.js')).spellerFor(names) : undefined;
  return annotateBlocks(read, named, { names, phrases }, spell && { suspects, spell }).map(
    (found) => new PageMention(asPrinted(found), blocks[found.block] as Block),
  );
}
