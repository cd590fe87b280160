/** Keeps the marks true to a page that changes: finds the reprint anew, and where it is another, has it marked anew. */
import type { LexiconData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { Backoff } from '../page/changes/backoff.js';
import { watchPage } from '../page/changes/watch-page.js';
import { findReprint, type Reprint } from './find-reprint.js';
import type { SessionOptions } from './types.js';

/** A run that has found the reprint, or has not. */
export interface Run {
  readonly lexicon: LexiconData;
  readonly reprint: Reprint | undefined;
  /** How long all text of the page was then: between the reading and the watch it may have changed. */
  readonly length: number;
  /** Whether the marks are in use just now. */
  isBusy(): boolean;
}

/** A widget's backoff outlives its runs. */
const backoffs = new WeakMap<object, Backoff>();

/** Goes on until `signal` fires. */
export function followPage({ root, attributes, onChange }: SessionOptions, run: Run, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { lexicon, reprint, length, isBusy } = run;
  const backoff = backoffs.get(root) ?? new Backoff();
  backoffs.set(root, backoff);
  const stop = watchPage({
    blocks: reprint?.blocks ?? [],
    hasChanged: document.body.textContent.length !== length || reprint?.blocks.every(isThere) === false,
    backoff,
    mayLook: () => !isBusy(),
    async look() {
      if (isSameReprint(reprint, await findReprint(lexicon, attributes.scope, signal))) return false;
      await onChange();
      return true;
    },
  });
  signal.addEventListener('abort', stop);
}

const isThere = ({ element }: Block): boolean => element.isConnected;

const isSameReprint = (before: Reprint | undefined, now: Reprint | undefined): boolean =>
  before?.blocks.length === now?.blocks.length &&
  (before?.blocks ?? []).every(({ element, text }, index) => {
    const other = now?.blocks[index];
    return other?.element === element && other.text === text;
  });
