/** Which blocks of a page are like the article: enough to tell a page that has nothing of it, or all of it as it was. */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { TreeElement } from './tree.js';

export interface LikelyBlock<E extends TreeElement = TreeElement> extends TreeBlock<E>, Likeness {
  /** Among all blocks of the page. */
  readonly index: number;
}

/** Fewer of the article's hashes are a quotation or chance. */
export const LEAST_HASHES = 6;
/** A block is the article's when this share of its own hashes is; a reworded sentence or two leaves as much. */
const LEAST_SHARE = 0.25;
/** The smallest element with this share of all that was found holds the reprint. */
const HOLDER_SHARE = 0.85;

/** @param likenesses one for each block. @returns none where even all that is like the article is too little of it */
export function likelyBlocks<E extends TreeElement>(
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
): LikelyBlock<E>[] {
  const likely = blocks
    .map((block, index): LikelyBlock<E> => ({ ...block, index, ...(likenesses[index] as Likeness) }))
    .filter(({ share }) => share >= LEAST_SHARE);
  return likely.flatMap(({ places }) => places).length < LEAST_HASHES ? [] : likely;
}

/**
 * Whether blocks are the whole article as it was, headline first, in one element, each paragraph once: then there is
 * nothing at its ends, between its paragraphs, or in copies of it that would have to be weighed.
 */
export function areWhole(likely: readonly LikelyBlock[], articleHashes: number): boolean {
  const times = new Map<number, number>();
  for (const { places } of likely) for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  const isRepeated = (place: number): boolean => (times.get(place) as number) > 1;
  const holder = holderOf(likely);
  return (
    times.size === articleHashes &&
    likely[0]?.heading === true &&
    likely.every(
      ({ element, places }) => holder?.contains(element) && places.filter(isRepeated).length * 2 <= places.length,
    )
  );
}

export const placesOf = (likely: readonly Likeness[]): Set<number> => new Set(likely.flatMap(({ places }) => places));

/**
 * The innermost, first element around blocks that share most hashes with the article. They are counted and not told apart:
 * of two whole copies each has enough by itself, and the first is taken.
 */
export function holderOf(likely: readonly LikelyBlock[]): TreeElement | undefined {
  const enough = placesOf(likely).size * HOLDER_SHARE;
  const sharedIn = new Map<TreeElement, number>();
  for (const { element: own, places } of likely)
    for (let element: TreeElement | null = own; element; element = element.parentElement)
      sharedIn.set(element, (sharedIn.get(element) ?? 0) + places.length);
  let holder: TreeElement | undefined;
  for (const [element, shared] of sharedIn)
    if (shared >= enough && (!holder || (holder !== element && holder.contains(element)))) holder = element;
  return holder;
}
