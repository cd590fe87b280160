/** One run of the flow: load, find, mark, listen. Ended, it has undone all of it. */
import { findReprint } from './find-reprint.js';
import { firstPass } from './first-pass.js';
import type { SessionOptions } from './types.js';

/**
 * Hands the session over to `adopt`; none where the reprint is not on the page.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export async function startSession(options: SessionOptions, signal: AbortSignal): Promise<void> {
  await parsed();
  const dossier = await options.load();
  const { lexicon } = dossier;
  signal.throwIfAborted();
  const { length } = document.body.textContent;
  const reprint = await findReprint(lexicon, options.attributes.scope, signal);
  signal.throwIfAborted();
  // Without this part, which may be out of reach, the marks are as true as the page stays.
  const watch = (isBusy: () => boolean): void =>
    void import('./follow-page.js')
      .then(({ followPage }) => {
        followPage(options, { lexicon, reprint, length, isBusy }, signal);
      })
      .catch(() => {});
  if (reprint) await firstPass({ options, dossier, reprint, watch }, signal);
  else {
    watch(() => false);
    options.adopt(undefined);
  }
}

/** Until the page is parsed, the article may still be on its way. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
}
