/**
 * What the second pass finds once the names are marked: descriptions ("the NGO"), reworded passages, misspelt names,
 * and whose words a quotation is. It loads after the first marks are painted.
 */
import { annotateText, nameText } from '../annotate/pipeline.js';
import { PageMention } from '../api/mention.js';
import type { PhrasesData } from '../dossier/compile.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import { mayQuote } from '../match/quotations/quotations.js';
import { phrasesOf } from '../match/phrases/phrases.js';
import type { Block } from '../page/blocks.js';
import { domTree } from '../page/tree/dom-tree.js';
import { withLinesJoined } from '../page/join-lines.js';
import { readBlocksOf } from '../text/hashed-blocks.js';
import { mapPausing } from '../util/pausing.js';
import { remembering, rememberingPausing } from '../util/remembering.js';
import type { Reprint } from './find-reprint.js';
import { optional } from './optional-part.js';
import { pause, runInSlices } from './time-slices.js';

/** The mentions that were found, and the blocks that they are in. */
export interface FoundMentions {
  /** In document order, marked or not. */
  readonly mentions: readonly PageMention[];
  /** The reprint's own, or blocks that were made of them where the text is set in lines. */
  readonly blocks: readonly Block[];
}

/** What is looked for. */
export interface Sought {
  readonly names: Lexicon;
  /** What the first pass found with them, by index of the block in the reprint. */
  readonly hits: readonly (readonly Hit[])[];
  /** The dossier's descriptions and passages. */
  readonly phrases: PhrasesData;
  /** Told why a part did not load that can be done without. */
  readonly onMissing: (error: unknown) => void;
}

/** Made once for all runs and widgets. */
const readied = remembering((names: Lexicon) => rememberingPausing((data: PhrasesData) => phrasesOf(names, data)));

/** @throws an `AbortError` when `signal` fires first */
export async function findMentions(
  { blocks, read }: Reprint,
  { names, hits, phrases, onMissing }: Sought,
  signal: AbortSignal,
): Promise<FoundMentions> {
  const lexica = { names, phrases: await runInSlices(readied(names)(phrases), signal) };
  await pause(signal);
  const joined = withLinesJoined(domTree, blocks);
  const unspaced = joined.some((block) => /[\u0e00-\u109f\u1780-\u17ff\u3005-\u9fff]/.test(block.text))
    ? await optional(import('../match/names/unspaced.js'), onMissing)
    : undefined;
  const text = await runInSlices(
    joined === blocks
      ? nameText(read, lexica, hits, unspaced?.withUnspaced)
      : nameText(readBlocksOf(joined.map((block) => block.text)), lexica, [], unspaced?.withUnspaced),
    signal,
  );
  const speakers = joined.some((block) => mayQuote.test(block.text))
    ? optional(
        import('../match/quotations/speech/load-speakers.js').then(({ loadSpeakers }) => loadSpeakers(read)),
        onMissing,
      )
    : undefined;
  const findSpeakers = await speakers;
  await pause(signal);
  const found = await runInSlices(annotateText(text, lexica, findSpeakers), signal);
  const mentions = await runInSlices(
    mapPausing(found, (mention) => new PageMention(mention, joined[mention.block] as Block)),
    signal,
  );
  return { mentions, blocks: joined };
}
