/**
 * Finds the names in the reprint and paints them at once; then the second pass, which loads meanwhile, takes over. Why
 * there are two passes: docs/decisions/0009.
 */
import { applyDensity, type Markable } from '../annotate/density.js';
import type { Settings } from '../api/settings.js';
import { readerChoice } from '../interaction/reader-choice.js';
import type { EntryHead } from '../dossier/compile.js';
import { findHits } from '../match/lexicon/find-hits.js';
import { lexiconOf, type Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Block } from '../page/blocks.js';
import { highlightPainter } from '../paint/highlight-painter.js';
import { hasHighlights } from '../paint/shared-highlights.js';
import type { Mark, Painter } from '../paint/painter.js';
import type { ReadBlock } from '../text/hashed-block.js';
import { mapPausing } from '../util/pausing.js';
import { rememberingPausing } from '../util/remembering.js';
import type { Reprint } from './find-reprint.js';
import { PaintedMarks } from './marks/painted-marks.js';
import { pause, runInSlices } from './time-slices.js';
import type { FoundReprint } from './types.js';

/** Made once for all runs and widgets. */
const namesOf = rememberingPausing(lexiconOf);

/** @throws an `AbortError` when `signal` fires first */
export async function firstPass(found: FoundReprint, signal: AbortSignal): Promise<void> {
  const { dossier, reprint } = found;
  const { attributes } = found.options;
  const { blocks, read } = reprint;
  const names = await runInSlices(namesOf(dossier.lexicon), signal);
  await pause(signal);
  const hits: Hit[][] = [];
  const find = (indices: Iterable<number>) =>
    runInSlices(
      mapPausing(indices, (index) => (hits[index] ??= findHits(read[index] as ReadBlock, names))),
      signal,
    );
  // Elements in the text edit the page, so they are put in once, by the second pass.
  const isHighlight = attributes.marks === 'highlight' && hasHighlights();
  const painted = new PaintedMarks(isHighlight ? highlightPainter : noPainter, attributes);
  const unpaint = (): void => {
    painted.undo();
  };
  // The second pass may load slowly. A widget that is removed meanwhile takes its marks off the page without waiting
  // for it.
  signal.addEventListener('abort', unpaint);
  try {
    // A reader who has chosen fewer marks must not see all of them for a moment first.
    const isShownEarly = isHighlight && ['all', 'more'].includes(readerChoice(attributes));
    const inView = isShownEarly && (await reprint.blocksInView?.(blocks, attributes.density));
    if (inView) {
      signal.throwIfAborted();
      await find(inView);
      painted.show(markedHits(reprint, hits, names, attributes));
    }
    await find(blocks.keys());
    await pause(signal);
    if (isShownEarly) painted.show(markedHits(reprint, hits, names, attributes));
    const { secondPass } = await import('./second-pass.js');
    await pause(signal);
    await secondPass({ ...found, names, hits, painted }, signal);
  } catch (error) {
    if (!signal.aborted) unpaint();
    throw error;
  } finally {
    signal.removeEventListener('abort', unpaint);
  }
}

/** A hit of the first pass with the mark to paint for it. */
interface Paintable extends Markable {
  readonly mark: Mark;
}

/** The hits that `density` and `types` choose, as marks to paint until the second pass has all mentions. */
function markedHits(
  { blocks }: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  { density, types }: Settings['attributes'],
): Paintable[] {
  const markables = hits.flatMap((inBlock, index) =>
    inBlock.map((hit) => markable(hit, blocks[index] as Block, names)),
  );
  applyDensity(markables, density, types);
  // Headlines may be in colours that a highlight takes away, which only the second pass finds out.
  return markables.filter(({ chosen, mark }) => chosen && !mark.block.heading);
}

const markable = (found: Hit, block: Block, { entries, owner }: Lexicon): Paintable => {
  const { start, end, alias } = found;
  const entry = entries[owner[alias] as number] as EntryHead;
  return { entry, found, mark: { block, start, end, entryId: entry.id, contested: entry.contested }, chosen: false };
};

const noPainter: Painter = {
  adoptStyle: () => () => {},
  paint: () => ({ setActive: () => {}, undo: () => {} }),
};
