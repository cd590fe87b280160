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
import { readFingerprint } from '../text/fingerprint.js';

/** A page that has fewer hashes of an article, of the sixteen that an index has, quotes it, or is like it by chance. */
const LEAST_HASHES = 4;

/** @param place puts the widget on the page once an article is found, and not before */
export async function chooseDossier(index: string, place: () => HTMLElement): Promise<void> {
  // As long as the page lasts.
  const { signal } = new AbortController();
  const { text, address } = await fetchText(index, signal);
  const articles = readIndex(JSON.parse(text));
  const backoff = new Backoff();
  let element: HTMLElement | undefined;
  let chosen: string | undefined;
  let isLooking = true;

  const look = async (): Promise<void> => {
    const spent = timeSpent();
    const found = await mostAlike(articles, signal);
    const isNew = found !== undefined && found !== chosen;
    backoff.looked(performance.now(), timeSpent() - spent, !isNew);
    if (isNew) {
      chosen = found;
      element ??= place();
      setAttribute(element, 'dossier', new URL(found, address).href);
    }
    isLooking = false;
  };

  // An application of one page goes on to another article.
  new MutationObserver(() => {
    if (isLooking) return;
    isLooking = true;
    setTimeout(() => void look().catch(() => undefined), backoff.wait(performance.now(), element ? 'some' : 'much'));
  }).observe(pageNode, { childList: true, subtree: true });
  await look();
}

/** What the index has of an article. */
interface IndexedArticle {
  readonly dossier: string;
  readonly fingerprint: string;
}

function readIndex(index: unknown): readonly IndexedArticle[] {
  const { articles } = (index ?? {}) as { articles?: unknown };
  if (!Array.isArray(articles)) throw new Error('data-dossiers: an index has “articles”, see `article-context index`');
  return articles.filter(
    (article: Partial<IndexedArticle> | null): article is IndexedArticle =>
      typeof article?.dossier === 'string' && typeof article.fingerprint === 'string',
  );
}

/** @returns the dossier of the article that shares the most hashes with the page */
async function mostAlike(articles: readonly IndexedArticle[], signal: AbortSignal): Promise<string | undefined> {
  const body = bodyOfPage();
  if (!body) return undefined;
  /** From each hash to its position among all hashes, and from that to the articles that have it. */
  const positions = new Map<number, number>();
  const owners: number[][] = [];
  const sizes = articles.map(({ fingerprint }, article) => {
    const hashes = readFingerprint(fingerprint);
    for (const hash of hashes.keys()) {
      const position = positions.get(hash) ?? positions.size;
      positions.set(hash, position);
      (owners[position] ??= []).push(article);
    }
    return hashes.size;
  });
  const { likenesses } = await runInSlices(likenBlocks(readBlocks(body), positions), signal);
  const shared = articles.map(() => 0);
  for (const position of new Set(likenesses.flatMap((likeness) => likeness.positions)))
    for (const article of owners[position] ?? []) shared[article] = (shared[article] ?? 0) + 1;
  let best: number | undefined;
  shared.forEach((count, article) => {
    const isEnough = count >= Math.min(LEAST_HASHES, sizes[article] || 1);
    if (isEnough && (best === undefined || count > (shared[best] as number))) best = article;
  });
  return best === undefined ? undefined : articles[best]?.dossier;
}
