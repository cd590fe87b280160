/** Which article of an index a page has: the one that shares most hashes with it. */
import { readFingerprint, type Fingerprint } from '../text/fingerprint.js';
import type { Pausing } from '../util/pausing.js';

/**
 * Of the sixteen hashes that an index has of an article, a page with fewer quotes it, or is like it by chance. A page of a
 * thousand hashes has four of one article by chance once in some 7e8 times, so of a thousand articles once in 7e5; five
 * are asked for where there are more articles.
 */
export const LEAST_HASHES = 4;
const MANY = 1000;

/** What the index has of an article. */
interface IndexedArticle {
  readonly dossier: string;
  readonly fingerprint: string;
}

/** An index, decoded. */
export interface ReadIndex {
  readonly dossiers: readonly string[];
  /** From each hash to its position among all hashes. */
  readonly positions: Fingerprint;
  /** From a position to the articles that have that hash. */
  readonly owners: readonly (readonly number[])[];
  /** How many hashes a page must have of each article. */
  readonly least: readonly number[];
}

/** @throws where the index has no articles at all; an article of fewer hashes than four is left out */
export function* readIndex(index: unknown): Pausing<ReadIndex> {
  const { articles } = (index ?? {}) as { articles?: unknown };
  if (!Array.isArray(articles)) throw new Error('data-dossiers: an index has “articles”, see `article-context index`');
  const positions = new Map<number, number>();
  const owners: number[][] = [];
  const dossiers: string[] = [];
  const least: number[] = [];
  for (const article of articles as readonly (Partial<IndexedArticle> | null)[]) {
    yield;
    if (typeof article?.dossier !== 'string' || typeof article.fingerprint !== 'string') continue;
    const hashes = readFingerprint(article.fingerprint);
    if (hashes.size < LEAST_HASHES) continue;
    for (const hash of hashes.keys()) {
      const position = positions.get(hash) ?? positions.size;
      positions.set(hash, position);
      (owners[position] ??= []).push(dossiers.length);
    }
    dossiers.push(article.dossier);
    least.push(Math.min(hashes.size, articles.length > MANY ? LEAST_HASHES + 1 : LEAST_HASHES));
  }
  return { dossiers, positions, owners, least };
}

/** @param found the positions of all hashes that the page shares with the index @returns the address of the dossier */
export function mostAlike({ dossiers, owners, least }: ReadIndex, found: ReadonlySet<number>): string | undefined {
  const shared = dossiers.map(() => 0);
  for (const position of found)
    for (const article of owners[position] ?? []) shared[article] = (shared[article] as number) + 1;
  let best = -1;
  shared.forEach((count, article) => {
    if (count >= (least[article] as number) && count > (shared[best] ?? 0)) best = article;
  });
  return dossiers[best];
}
