/** Keeps the marks true to a page that changes: finds the reprint anew, and where it is another, has it marked anew. */
import type { LexiconData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { Pace } from '../page/pace.js';
import { watchPage } from '../page/watch.js';
import { findReprint, type Reprint } from './find-reprint.js';

export interface KeepUp {
  readonly lexicon: LexiconData;
  readonly scope: string;
  /** As it was found; absent where it was not. */
  readonly reprint: Reprint | undefined;
  /** How long all text of the page was then: between the reading and the watch it may have changed. */
  readonly length: number;
  /** Whose pace it is: it outlives the runs. */
  readonly widget: object;
  /** Whether the marks are in use just now. */
  isBusy(): boolean;
  renew(): Promise<void>;
}

const paces = new WeakMap<object, Pace>();

/** Goes on until `signal` fires. */
export function keepUp({ lexicon, scope, reprint, length, widget, isBusy, renew }: KeepUp, signal: AbortSignal): void {
  if (signal.aborted) return;
  const pace = paces.get(widget) ?? new Pace();
  paces.set(widget, pace);
  const stop = watchPage({
    blocks: reprint?.blocks ?? [],
    hasChanged: document.body.textContent.length !== length || reprint?.blocks.every(isThere) === false,
    pace,
    mayLook: () => !isBusy(),
    async look() {
      if (isSame(reprint, await findReprint(lexicon, scope, signal))) return false;
      await renew();
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
