/**
 * Keeps the marks true to a page that changes: takes them off words that are gone at once, gives them to the same words
 * in new nodes, and starts a new run where the article is another. See docs/decisions/0015.
 */
import type { LexiconData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { Backoff } from '../page/changes/backoff.js';
import { LivingBlocks } from '../page/changes/living-blocks.js';
import type { NotedChanges } from '../page/changes/observe-page.js';
import { moveTo } from '../page/changes/reanchor.js';
import { watchPage } from '../page/changes/watch-page.js';
import { findReprint, type Reprint } from './find-reprint.js';
import { runInSlices, timeSpent } from './time-slices.js';
import type { LiveMarks, SessionOptions } from './types.js';

/** What a run has found. */
export interface Run {
  readonly lexicon: LexiconData;
  readonly reprint: Reprint | undefined;
  /** What has changed on the page since the run began to read it. */
  readonly noted: NotedChanges;
  /** `undefined` where nothing was found. */
  readonly marks: LiveMarks | undefined;
}

/**
 * The backoff of each widget, by its shadow root. It is kept from run to run, or each run would start with short waits
 * again.
 */
const backoffs = new WeakMap<object, Backoff>();

/** Watches the page until `signal` fires. */
export function followPage(options: SessionOptions, run: Run, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { root, attributes, onChange, onGone, onBack, onFailure } = options;
  const { lexicon, reprint, noted, marks } = run;
  const backoff = backoffs.get(root) ?? new Backoff();
  backoffs.set(root, backoff);
  const living = new LivingBlocks(marks?.blocks ?? []);

  const move = (found: ReadonlyMap<Block, Block>): void => {
    for (const [block, other] of found) {
      moveTo(block, other);
      living.found(block);
    }
    marks?.restore(new Set(found.keys()));
    if (living.gone.size === 0) onBack();
  };

  watchPage(
    {
      living,
      noted,
      backoff,
      canMove: marks?.canMove === true,
      timeSpent,
      run: (work) => runInSlices(work, signal),
      onGone(blocks) {
        marks?.drop(blocks);
        if (living.areMostGone) onGone();
      },
      onFoundAgain: move,
      mayLook: () => living.areMostGone || !marks?.isInUse(),
      async look() {
        const now = await findReprint(lexicon, attributes.scope, signal);
        const likeness = compare(reprint, now);
        if (likeness === 'same' && living.gone.size === 0) return false;
        if (likeness === 'other' || !reprint || !now || !marks?.canMove) await onChange();
        else move(new Map(reprint.blocks.map((block, index) => [block, now.blocks[index] as Block])));
        return true;
      },
      onFailure,
    },
    signal,
  );
}

/** Compares what was found with what is found now: the same nodes, the same words in other nodes, or other words. */
function compare(before: Reprint | undefined, now: Reprint | undefined): 'same' | 'moved' | 'other' {
  const blocks = before?.blocks ?? [];
  const others = now?.blocks ?? [];
  if (blocks.length !== others.length || blocks.some((block, index) => !isAlike(block, others[index] as Block)))
    return 'other';
  return blocks.every((block, index) => isSame(block, others[index] as Block)) ? 'same' : 'moved';
}

const isAlike = (block: Block, other: Block): boolean => block.text === other.text && block.heading === other.heading;

const isSame = ({ element, pieces }: Block, other: Block): boolean =>
  element === other.element &&
  pieces.length === other.pieces.length &&
  pieces.every(({ node, start }, index) => node === other.pieces[index]?.node && start === other.pieces[index].start);
