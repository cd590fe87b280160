/**
 * Keeps the marks true to a page that changes, such as an application that replaces the article: finds the reprint
 * again and, if it is another, starts a new run. See docs/decisions/0015.
 */
import type { LexiconData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { Backoff } from '../page/changes/backoff.js';
import { watchPage } from '../page/changes/watch-page.js';
import { findReprint, type Reprint } from './find-reprint.js';
import type { SessionOptions } from './types.js';

/** What a run has found, and what the page was like then. */
export interface Run {
  readonly lexicon: LexiconData;
  readonly reprint: Reprint | undefined;
  /**
   * Length of `document.body.textContent` before the run, in UTF-16 units: shows whether the page changed during it.
   */
  readonly length: number;
  /** Whether a reader is at a card or the launcher: then a new run waits. */
  isBusy(): boolean;
}

/**
 * The backoff of each widget, by its shadow root. It is kept from run to run, or each run would start with short waits
 * again.
 */
const backoffs = new WeakMap<object, Backoff>();

/** Watches the page until `signal` fires. */
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
