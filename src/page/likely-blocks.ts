/**
 * Tells which blocks of a page are like the article. That is enough for a page without the article, and for one with
 * all of it unchanged; other pages need `locate.ts` too, which they load then.
 */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { Tree } from './tree/tree.js';

export interface LikelyBlock<E extends object = object> extends TreeBlock<E>, Likeness {
  /** Its index among all blocks of the page. */
  readonly index: number;
}

/** A page that has fewer hashes of the article quotes it, or is like it by chance. */
export const LEAST_HASHES = 6;
/** A block is like the article if it shares this much of its hashes. With a sentence or two reworded it still does. */
const LEAST_SHARE = 0.25;
/** The innermost element with this share of all hashes that were found is the container of the reprint. */
const CONTAINER_SHARE = 0.85;
/** More blocks than these are like no article, but like a list of its copies. */
const MOST_BLOCKS = 2000;

/**
 * @param likenesses one for each block
 * @returns the blocks that are like the article; empty where all of them together have too few of its hashes
 */
export function likelyBlocks<E extends object>(
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
): LikelyBlock<E>[] {
  const likely = blocks
    .map((block, index): LikelyBlock<E> => ({ ...block, index, ...(likenesses[index] as Likeness) }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, MOST_BLOCKS);
  return likely.flatMap(({ positions }) => positions).length < LEAST_HASHES ? [] : likely;
}

/**
 * Whether these blocks are the whole article, unchanged: headline first, in one element, each paragraph once. Then they
 * are the reprint, and nothing need be weighed: no missing ends, no reworded paragraphs, no second copy.
 *
 * @param articleHashes how many hashes the article's fingerprint has
 */
export function areWhole<E extends object>(
  tree: Tree<E, object>,
  likely: readonly LikelyBlock<E>[],
  articleHashes: number,
): boolean {
  const times = new Map<number, number>();
  for (const { positions } of likely)
    for (const position of positions) times.set(position, (times.get(position) ?? 0) + 1);
  const isRepeated = (position: number): boolean => (times.get(position) as number) > 1;
  const container = containerOf(tree, likely);
  return (
    times.size === articleHashes &&
    likely[0]?.heading === true &&
    container !== undefined &&
    likely.every(
      ({ element, positions }) =>
        tree.contains(container, element) && positions.filter(isRepeated).length * 2 <= positions.length,
    )
  );
}

/** All positions in the article that some blocks have, without repeats. */
export const positionsOf = (likely: readonly Likeness[]): Set<number> =>
  new Set(likely.flatMap(({ positions }) => positions));

/**
 * The innermost element around blocks that have 85 % of all hashes found, repeats counted in. So of two whole copies
 * each has enough by itself, and the first is taken.
 */
export function containerOf<E extends object>(tree: Tree<E, object>, likely: readonly LikelyBlock<E>[]): E | undefined {
  const enough = positionsOf(likely).size * CONTAINER_SHARE;
  const sharedIn = new Map<E, number>();
  for (const { element: own, positions } of likely)
    for (let element: E | null = own; element; element = tree.parentOf(element))
      sharedIn.set(element, (sharedIn.get(element) ?? 0) + positions.length);
  let container: E | undefined;
  for (const [element, shared] of sharedIn)
    if (shared >= enough && (!container || (container !== element && tree.contains(container, element))))
      container = element;
  return container;
}
