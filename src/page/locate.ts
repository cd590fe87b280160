/**
 * Finds the reprint among the blocks of a page that are like the article (docs/decisions/0004): of several copies the
 * one that is shown, with its first and last paragraphs, without pull quotes and other repetitions, and with the
 * paragraphs that an editor has reworded. A chunk of its own: a page without the article, or with all of it unchanged,
 * does not load it.
 */
import { indices } from '../util/indices.js';
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import { containerOf, LEAST_HASHES, positionsOf, type LikelyBlock } from './likely-blocks.js';
import type { Tree } from './tree/tree.js';

export interface LocatedBlocks {
  /** Indices of the reprint's blocks, in document order. */
  readonly blocks: readonly number[];
  /** How much of the article is there, 0–1. */
  readonly confidence: number;
}

/**
 * Of a reprint in two paragraphs or more, the least share of the article's hashes. Below, it is a quotation or chance.
 */
const LEAST_CONFIDENCE = 0.07;
/** Hashes that make a block count as a paragraph of the article. */
const LEAST_IN_PARAGRAPH = 3;
/** The least share of the article's hashes if only one block has them: else that is a quotation from the article. */
const LEAST_ALONE = 0.25;
/** If the hashes found, repeats counted in, are so many times the different ones, the page may have a second copy. */
const LEAST_COPIED = 1.12;

/**
 * @param likely those of `blocks` that are like the article, in document order
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether a reader can see an element, or scroll to it
 * @returns no blocks, and a confidence of 0, where the reprint is not there
 */
export function locate<E extends object>(
  tree: Tree<E, object>,
  likely: readonly LikelyBlock<E>[],
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
  articleHashes: number,
  isShown: (element: E) => boolean,
): LocatedBlocks {
  const shown = withoutHiddenCopies(likely, articleHashes, isShown);
  const container = containerOf(tree, shown);
  const copy = container ? shown.filter(({ element }) => tree.contains(container, element)) : [];
  if (!isReprint(copy, articleHashes)) return { blocks: [], confidence: 0 };
  const own = withoutRepetitions(tree, withEnds(copy, shown));
  const confidence = positionsOf(own).size / articleHashes;
  const headline = confidence < LEAST_WITH_HEADLINE ? [] : rewordedHeadline(tree, own, blocks, articleHashes);
  return { blocks: [...headline, ...withGapsFilled(tree, own, blocks, likenesses, articleHashes)], confidence };
}

/**
 * Leaves out copies of the article that are not shown, such as those for print or for other screens, if one is shown.
 * The page is asked what it shows only where much of the article is there twice, since the question costs a layout.
 */
function withoutHiddenCopies<E extends object>(
  likely: readonly LikelyBlock<E>[],
  articleHashes: number,
  isShown: (element: E) => boolean,
): readonly LikelyBlock<E>[] {
  const positions = likely.flatMap((block) => block.positions);
  if (positions.length < positionsOf(likely).size * LEAST_COPIED) return likely;
  const shown = likely.filter(({ element }) => isShown(element));
  return isReprint(shown, articleHashes) ? shown : likely;
}

/** Whether blocks are a reprint and not a quotation. Headings do not count, since other pages repeat them in links. */
function isReprint(inside: readonly LikelyBlock[], articleHashes: number): boolean {
  const met = new Set<number>();
  let paragraphs = 0;
  let found = 0;
  for (const { heading, positions, length } of inside) {
    const hashes = heading ? 0 : Math.min(length, positions.filter((position) => !met.has(position)).length);
    for (const position of positions) met.add(position);
    found += hashes;
    if (hashes >= LEAST_IN_PARAGRAPH) paragraphs++;
  }
  return found >= Math.max(LEAST_HASHES, articleHashes * (paragraphs < 2 ? LEAST_ALONE : LEAST_CONFIDENCE));
}

/** The parts of one text are at most so many blocks apart: byline, caption and share line may stand between them. */
const NEAR = 4;
/** In hashes. A block as long as this may be edited and still count; a shorter one must be nearly unchanged. */
const PARAGRAPH = 12;

/**
 * Adds the headline and the first and last paragraphs where they stand outside the element that holds the text. Each
 * must be near. A block after the text counts if all of its hashes come later in the article than those of the last
 * block; one before the text, if no block has any of its hashes yet.
 */
function withEnds<E extends object>(
  inside: readonly LikelyBlock<E>[],
  likely: readonly LikelyBlock<E>[],
): LikelyBlock<E>[] {
  const own = [...inside];
  const isNext = ({ index, share, length }: LikelyBlock, edge: number): boolean =>
    Math.abs(index - edge) <= NEAR && share >= (length < PARAGRAPH ? 0.9 : 0.5);
  for (const block of likely) {
    const { index, heading, positions } = block;
    const last = own.at(-1) as LikelyBlock;
    const isAfter = (position: number): boolean => position > (last.positions.at(-1) as number);
    if (index > last.index && !heading && isNext(block, last.index) && positions.every(isAfter)) own.push(block);
  }
  for (const block of [...likely].reverse()) {
    const { index, heading, positions, share } = block;
    const [first] = own as [LikelyBlock<E>];
    const isThere = (other: LikelyBlock): boolean => (other.heading || !heading) && other.positions.some((position) => positions.includes(position)); // prettier-ignore
    if (index >= first.index || own.some(isThere) || !(heading ? share >= 0.5 : isNext(block, first.index))) continue;
    own.unshift(block);
    if (heading) break;
  }
  return own;
}

/**
 * If a page has at least half of the article, and that from within its first tenth, the heading above is its headline,
 * even if an editor has rewritten it.
 */
const LEAST_WITH_HEADLINE = 0.5;
const BEGINNING = 0.1;

/** The nearest heading above the text, if it is an `<h1>`, for a reprint without the article's own headline. */
function rewordedHeadline<E extends object>(
  tree: Tree<E, object>,
  [first]: readonly LikelyBlock[],
  blocks: readonly TreeBlock<E>[],
  articleHashes: number,
): number[] {
  if (!first || first.heading || (first.positions[0] as number) > articleHashes * BEGINNING) return [];
  const near = blocks.slice(Math.max(0, first.index - NEAR), first.index);
  const nearest = near.findLast(({ heading }) => heading);
  const isHeadline = nearest && tree.tagOf(nearest.element) === 'H1' && !isLinked(tree, nearest);
  return isHeadline ? [blocks.indexOf(nearest)] : [];
}

/**
 * Leaves out blocks that repeat a part of the article which another block has: share lines, pull quotes, summaries and
 * comments. A heading is always kept before others. Else the block is kept whose siblings of the same tag and class
 * have the most of the article; then the one that has most of the part; then the first.
 */
function withoutRepetitions<E extends object>(
  tree: Tree<E, object>,
  inside: readonly LikelyBlock<E>[],
): LikelyBlock<E>[] {
  const weights = new Map<E | null, Map<string, number>>();
  const kindOf = ({ element }: LikelyBlock<E>): string =>
    `${tree.tagOf(element)} ${tree.attributeOf(element, 'class') ?? ''}`;
  for (const block of inside) {
    const parent = tree.parentOf(block.element);
    const kinds = weights.get(parent) ?? new Map<string, number>();
    weights.set(parent, kinds);
    kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + block.positions.length);
  }
  const weightOf = (block: LikelyBlock<E>): number =>
    block.heading ? 1e9 : (weights.get(tree.parentOf(block.element))?.get(kindOf(block)) as number);
  const taken = new Set<number>();
  return [...inside]
    .sort((a, b) => weightOf(b) - weightOf(a) || b.positions.length - a.positions.length)
    .filter(({ positions }) => {
      const isOwn = positions.filter((position) => !taken.has(position)).length * 2 >= positions.length;
      if (isOwn) for (const position of positions) taken.add(position);
      return isOwn;
    })
    .sort((a, b) => a.index - b.index);
}

/**
 * Adds blocks between the reprint's own that are not like the article, where about as much of the article is missing:
 * those are paragraphs that have been reworded beyond recognition.
 *
 * @returns the indices of all blocks of the reprint
 */
function withGapsFilled<E extends object>(
  tree: Tree<E, object>,
  own: readonly LikelyBlock<E>[],
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
  articleHashes: number,
): number[] {
  const taken = positionsOf(own);
  const lead = own.findIndex(({ heading }) => !heading);
  return own.flatMap((block, i) => {
    const { index, positions } = block;
    const after = own[i + 1];
    return [
      ...(i === lead ? endFillers(index - 1, block, indicesBetween(-1, positions[0] as number)) : []),
      index,
      ...(after
        ? fillers(indicesBetween(index, after.index), block, positionsBetween(block, after))
        : endFillers(index + 1, block, indicesBetween(positions.at(-1) as number, articleHashes))),
    ];
  });

  /**
   * The same before the first paragraph and after the last one. A few missing hashes do not count there, as they are
   * common.
   */
  function endFillers(index: number, beside: LikelyBlock<E>, positions: readonly number[]): number[] {
    return positions.length < LEAST_HASHES ? [] : fillers([index], beside, positions);
  }

  /**
   * Of these blocks, those that look like the paragraph beside them, if together they are about as long as what is
   * missing.
   */
  function fillers(indices: readonly number[], beside: LikelyBlock<E>, positions: readonly number[]): number[] {
    const alike = indices.filter((index) => blocks[index] && isAlike(tree, blocks[index], beside));
    const missing = positions.filter((position) => !taken.has(position)).length;
    const length = alike.reduce((sum, index) => sum + (likenesses[index] as Likeness).length, 0);
    return missing <= length * 2 && length <= missing * 2 ? alike : [];
  }
}

const indicesBetween = (from: number, to: number): number[] => indices(to - from - 1).map((index) => from + 1 + index);

/** The positions of the article between those of two blocks, which a page may have in either order. */
function positionsBetween({ positions: a }: Likeness, { positions: b }: Likeness): number[] {
  const [from, to] = (a[0] as number) < (b[0] as number) ? [a, b] : [b, a];
  return indicesBetween(from.at(-1) as number, to[0] as number);
}

/** Whether a block is a paragraph like its neighbour, and not a subheading, a “read more” line or a box. */
const isAlike = <E extends object>(
  tree: Tree<E, object>,
  block: TreeBlock<E>,
  { element: other }: TreeBlock<E>,
): boolean =>
  !block.heading &&
  tree.parentOf(block.element) === tree.parentOf(other) &&
  tree.tagOf(block.element) === tree.tagOf(other) &&
  !isLinked(tree, block);

/** Whether at least half of a block's text is links. */
function isLinked<E extends object>(tree: Tree<E, object>, { element, text }: TreeBlock<E>): boolean {
  let linked = 0;
  for (const link of tree.withTag(element, 'a')) linked += tree.textOf(link).length;
  return linked * 2 >= text.length;
}
