/** Keeps the marks true to a page that changes: finds the reprint anew, and where it is another, has it marked anew. */
import type { LexiconData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { Pace } from '../page/pace.js';
import { watchPage } from '../page/watch.js';
import { findReprint, type Reprint } from './find-reprint.js';
import type { SessionOptions } from './session.js';

/** A run that has found the reprint, or has not. */
export interface Run {
  readonly lexicon: LexiconData;
  readonly reprint: Reprint | undefined;
  /** How long all text of the page was then: between the reading and the watch it may have changed. */
  readonly length: number;
  /** Whether the marks are in use just now. */
  isBusy(): boolean;
}

/** A widget's pace outlives its runs. */
const paces = new WeakMap<object, Pace>();

/** Goes on until `signal` fires. */
export function keepUp({ root, scope, onChange }: SessionOptions, run: Run, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { lexicon, reprint, length, isBusy } = run;
  const pace = paces.get(root) ?? new Pace();
  paces.set(root, pace);
  const stop = watchPage({
    blocks: reprint?.blocks ?? [],
    hasChanged: document.body.textContent.length !== length || reprint?.blocks.every(isThere) === false,
    pace,
    mayLook: () => !isBusy(),
    async look() {
      if (isSame(reprint, await findReprint(lexicon, scope, signal))) return false;
      await onChange();
      return true;
    },
  });
  signal.addEventListener('abort', stop);
}

const isThere = ({ element }: Block): boolean => element.isConnected;

const isSame = (before: Reprint | undefined, now: Reprint | undefined): boolean =>
  before?.blocks.length === now?.blocks.length &&
  (before?.blocks ?? []).every(({ element, text }, index) => {
    const other = now?.blocks[index];
    return other?.element === element && other.text === text;
  });
