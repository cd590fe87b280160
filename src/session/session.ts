/** One run of the widget: load the dossier, find the reprint, mark it, listen to the reader. */
import { document } from '../dom/page.js';
import { ofPage } from '../dom/natives.js';
import { findReprint } from './find-reprint.js';
import { noteChanges } from '../page/changes/observe-page.js';
import { pause } from './time-slices.js';
import type { LiveMarks, SessionOptions } from './types.js';

/**
 * Starts a run and hands the session to `options.adopt`, or `undefined` where the reprint is not on the page. The
 * session's `end()` undoes all that the run has done.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export async function startSession(options: SessionOptions, signal: AbortSignal): Promise<void> {
  await parsed();
  const dossier = await options.load();
  const { lexicon } = dossier;
  await pause(signal);
  const changes = noteChanges();
  signal.addEventListener('abort', changes);
  const reprint = await findReprint(lexicon, options.attributes.scope, signal);
  signal.throwIfAborted();
  // It loads beside the other parts. Where it does not arrive, the marks still stand; they just do not follow the page.
  const onMissing = (error: unknown): void => {
    if (!signal.aborted) options.onFailure(error);
  };
  const follower = import('./follow-page.js').catch(onMissing);
  const watch = (marks?: LiveMarks): void =>
    void follower
      .then((loaded) => {
        signal.removeEventListener('abort', changes);
        const noted = changes();
        loaded?.followPage(options, { lexicon, reprint, noted, marks }, signal);
      })
      .catch(onMissing);
  if (reprint) {
    // Only a page with the article loads what finds names and paints them.
    const { firstPass } = await import('./first-pass.js');
    await pause(signal);
    await firstPass({ options, dossier, reprint, watch }, signal);
  } else {
    watch();
    options.adopt(undefined);
  }
}

/** ms. A page that is written without end, by `document.open()` without `close()`, is taken as it is then. */
const PARSED = 10_000;

/** Waits for the end of parsing: before, the article may be on the page only in part. */
async function parsed(): Promise<void> {
  if (readyState() === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
      setTimeout(resolve, PARSED);
    });
}
const readyState = ofPage('readyState');
