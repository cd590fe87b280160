/**
 * One script tag for all articles of a site: `data-dossiers` names an index, which has a few hashes of each article that
 * there is a dossier for, and the page is searched for the article that shares most of them. Whether it really is there,
 * the dossier's whole fingerprint decides afterwards.
 */
import { bodyOfPage, setAttribute } from '../dom/natives.js';
import { pageNode } from '../dom/page.js';
import { MutationObserver, performance } from '../dom/platform.js';
import { fetchText } from '../dossier/load/fetch-text.js';
import { Backoff } from '../page/changes/backoff.js';
import { readBlocks } from '../page/tree/dom-tree.js';
import { likenBlocks } from '../session/find-reprint.js';
import { runInSlices, timeSpent } from '../session/time-slices.js';
import { guarded } from '../util/guarded.js';
import { mostAlike, readIndex } from './article-choice.js';

/**
 * @param place puts the widget on the page once an article is found, and not before; where it finds that the page has one
 *   of its own meanwhile, nothing more is done. It is given what to call when the widget was removed for good
 */
export async function chooseDossier(
  index: string,
  place: (onEnd: () => void) => HTMLElement | undefined,
  say: (error: unknown) => void,
): Promise<void> {
  const end = new AbortController();
  const { signal } = end;
  const { text, address } = await fetchText(index, signal);
  const articles = await runInSlices(readIndex(JSON.parse(text)), signal);
  const backoff = new Backoff();
  let element: HTMLElement | undefined;
  let chosen: string | undefined;
  let isLooking = false;

  const stop = (): void => {
    end.abort();
    observer.disconnect();
  };

  const look = async (): Promise<void> => {
    isLooking = true;
    try {
      const spent = timeSpent();
      const body = bodyOfPage();
      const liken = body && (await runInSlices(likenBlocks(readBlocks(body), articles.positions), signal));
      const found = liken && mostAlike(articles, new Set(liken.likenesses.flatMap(({ positions }) => positions)));
      const isNew = Boolean(found) && found !== chosen;
      backoff.looked(performance.now(), timeSpent() - spent, !isNew);
      if (!found || !isNew) return;
      chosen = found;
      const { href } = new URL(found, address);
      element ??= place(stop);
      if (element) setAttribute(element, 'dossier', href);
      else stop();
    } finally {
      isLooking = false;
    }
  };

  const lookOrSay = (): void => {
    look().catch((error: unknown) => {
      if (!signal.aborted) say(error);
    });
  };

  // An application of one page goes on to another article.
  const observer = new MutationObserver(
    guarded(() => {
      if (isLooking) return;
      isLooking = true;
      setTimeout(lookOrSay, backoff.wait(performance.now(), element ? 'some' : 'much'));
    }, say),
  );
  observer.observe(pageNode, { childList: true, subtree: true });
  lookOrSay();
}
