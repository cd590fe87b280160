/** All that there is to find in a reprint, after its names have been marked. A chunk of its own, with the phrases. */
import type { PhrasesData } from '../dossier/compile.js';
import type { Lexicon } from '../match/lexicon.js';
import { findNames } from '../match/names.js';
import { buildPhrases } from '../match/phrases.js';
import type { Hit } from '../match/scan.js';
import { findSuspects } from '../match/suspects.js';
import { annotateBlocks } from '../pipeline.js';
import type { Block } from '../page/blocks.js';
import type { Reprint } from './find-reprint.js';
import { PageMention } from './mention.js';

/** @param hits what the first pass found in each block of the reprint */
export async function findAll(
  { blocks, read }: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  data: PhrasesData,
): Promise<PageMention[]> {
  const named = read.map((block, index) => findNames(block, names, hits[index]));
  const suspects = findSuspects(read, named, names);
  const spell = suspects.length > 0 ? (await import('../match/near-spelling.js')).spellerFor(names) : undefined;
  const lexica = { names, phrases: buildPhrases(names, data) };
  return annotateBlocks(read, named, lexica, spell && { suspects, spell }).map(
    (found) => new PageMention(found, blocks[found.block] as Block),
  );
}
