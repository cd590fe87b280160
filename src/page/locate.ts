/** Finds the reprint on the page: which blocks are the article's, told by their likeness to its fingerprint. */
import type { Likeness } from '../match/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import type { TreeElement } from './tree.js';

export interface Reprint {
  /** Indices of the reprint's blocks, in document order. */
  readonly blocks: readonly number[];
  /** How much of the article is there, 0–1. */
  readonly confidence: number;
}

/** Below this share of the article, or this many hashes, a likeness is a quotation or chance. */
const LEAST_CONFIDENCE = 0.07;
const LEAST_HASHES = 6;
const LEAST_IN_PARAGRAPH = 3;
/** One block alone is the article, and not a quotation from it, when it has this share of it. */
const LEAST_ALONE = 0.25;
/** A block is the article's when this share of its own hashes is; a reworded sentence or two leaves as much. */
const LEAST_SHARE = 0.25;
/** How many times what is different of the article is all that is there of it, where some is a copy. */
const LEAST_COPIED = 1.12;
/** The smallest element with this share of all that was found holds the reprint. */
const HOLDER_SHARE = 0.85;

/**
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether an element has a box that a reader can come to
 */
export function locate<E extends TreeElement>(
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
  articleHashes: number,
  isShown: (element: E) => boolean,
): Reprint {
  const likely = blocks
    .map((block, index): LikelyBlock<E> => ({ ...block, index, ...(likenesses[index] as Likeness) }))
    .filter(({ share }) => share >= LEAST_SHARE);
  const shown = withoutHiddenCopies(likely, articleHashes, isShown);
  const holder = holderOf(shown, placesOf(shown).size * HOLDER_SHARE);
  const copy = shown.filter(({ element }) => holder?.contains(element));
  if (!isReprint(copy, articleHashes)) return { blocks: [], confidence: 0 };
  const own = withoutRepetitions([...headlineBefore(copy, shown), ...copy]);
  return { blocks: withGapsFilled(own, blocks, likenesses), confidence: placesOf(own).size / articleHashes };
}

interface LikelyBlock<E extends TreeElement = TreeElement> extends TreeBlock<E>, Likeness {
  readonly index: number;
}

const placesOf = (likely: readonly LikelyBlock[]): Set<number> => new Set(likely.flatMap(({ places }) => places));

/**
 * What is there for other screens, for print or for machines is not the reprint where that is shown. Only where much is
 * there more than once is the page asked what it shows, as that costs a layout; a quotation is not as much.
 */
function withoutHiddenCopies<E extends TreeElement>(
  likely: readonly LikelyBlock<E>[],
  articleHashes: number,
  isShown: (element: E) => boolean,
): readonly LikelyBlock<E>[] {
  const places = likely.flatMap((block) => block.places);
  if (places.length < placesOf(likely).size * LEAST_COPIED) return likely;
  const shown = likely.filter(({ element }) => isShown(element));
  return isReprint(shown, articleHashes) ? shown : likely;
}

/** Headlines are repeated everywhere; what tells a reprint from a quotation is the text, and more than one paragraph of it. */
function isReprint(inside: readonly LikelyBlock[], articleHashes: number): boolean {
  const met = new Set<number>();
  let paragraphs = 0;
  let found = 0;
  for (const { heading, places, length } of inside) {
    const hashes = heading ? 0 : Math.min(length, places.filter((place) => !met.has(place)).length);
    for (const place of places) met.add(place);
    found += hashes;
    if (hashes >= LEAST_IN_PARAGRAPH) paragraphs++;
  }
  return found >= Math.max(LEAST_HASHES, articleHashes * (paragraphs < 2 ? LEAST_ALONE : LEAST_CONFIDENCE));
}

/**
 * The innermost, first element around blocks that share at least `enough` hashes with the article. They are counted
 * and not told apart: of two whole copies each has enough by itself, and the first is taken.
 */
function holderOf(likely: readonly LikelyBlock[], enough: number): TreeElement | undefined {
  const sharedIn = new Map<TreeElement, number>();
  for (const { element: own, places } of likely)
    for (let element: TreeElement | null = own; element; element = element.parentElement)
      sharedIn.set(element, (sharedIn.get(element) ?? 0) + places.length);
  let holder: TreeElement | undefined;
  for (const [element, shared] of sharedIn)
    if (shared >= enough && (!holder || (holder !== element && holder.contains(element)))) holder = element;
  return holder;
}

/** How far before the text a headline may stand that is no heading. */
const NEAR = 4;

/** The headline often stands outside the element that holds the text: the nearest block before it that begins the article. */
function headlineBefore(inside: readonly LikelyBlock[], likely: readonly LikelyBlock[]): LikelyBlock[] {
  const start = (inside[0] as LikelyBlock).index;
  const headline = likely.findLast(({ heading, index, places, share }) => {
    const isLike = index < start && (heading ? share >= 0.5 : share >= 0.9 && index >= start - NEAR);
    const isThere = (other: LikelyBlock): boolean => (other.heading || !heading) && other.places.some((place) => places.includes(place)); // prettier-ignore
    return isLike && !inside.some(isThere);
  });
  return headline ? [headline] : [];
}

/**
 * Of blocks that have the same part of the article, one is its own and the others repeat it: share lines, pull quotes,
 * summaries, comments. A heading repeats no other block; else the one is that which stands with most of the article among
 * its likes, has most of the part, or comes first.
 */
function withoutRepetitions(inside: readonly LikelyBlock[]): LikelyBlock[] {
  const weights = new Map<TreeElement | null, Record<string, number>>();
  const kindOf = ({ element }: LikelyBlock): string => `${element.tagName} ${element.getAttribute('class') ?? ''}`;
  for (const block of inside) {
    const { parentElement } = block.element;
    const kinds = weights.get(parentElement) ?? {};
    weights.set(parentElement, kinds);
    kinds[kindOf(block)] = (kinds[kindOf(block)] ?? 0) + block.places.length;
  }
  const weightOf = (block: LikelyBlock): number =>
    block.heading ? 1e9 : (weights.get(block.element.parentElement)?.[kindOf(block)] as number);
  const taken = new Set<number>();
  return [...inside]
    .sort((a, b) => weightOf(b) - weightOf(a) || b.places.length - a.places.length)
    .filter(({ places }) => {
      const isOwn = places.filter((place) => !taken.has(place)).length * 2 >= places.length;
      if (isOwn) for (const place of places) taken.add(place);
      return isOwn;
    })
    .sort((a, b) => a.index - b.index);
}

/** Adds blocks between the reprint's own where the article has something that is missing: sentences reworded beyond recognition. */
function withGapsFilled(
  own: readonly LikelyBlock[],
  blocks: readonly TreeBlock[],
  likenesses: readonly Likeness[],
): number[] {
  const taken = placesOf(own);
  return own.flatMap((before, i) => {
    const after = own[i + 1];
    return [before.index, ...(after ? fillers(before, after) : [])];
  });

  function fillers(before: LikelyBlock, after: LikelyBlock): number[] {
    const between = indicesBetween(before.index, after.index).filter((index) => isAlike(blocks[index] as TreeBlock, before)); // prettier-ignore
    const missing = placesBetween(before, after).filter((place) => !taken.has(place)).length;
    const length = between.reduce((sum, index) => sum + (likenesses[index] as Likeness).length, 0);
    return missing <= length * 2 && length <= missing * 2 ? between : [];
  }
}

const indicesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);

/** What the article has between two blocks, in whichever order they stand. */
function placesBetween({ places: a }: Likeness, { places: b }: Likeness): number[] {
  const [from, to] = (a[0] as number) < (b[0] as number) ? [a, b] : [b, a];
  return indicesBetween(from.at(-1) as number, to[0] as number);
}

/** A paragraph like its neighbour, and no subhead, "read more" line or box. */
const isAlike = ({ element, heading, text }: TreeBlock, { element: other }: TreeBlock): boolean =>
  !heading &&
  element.parentElement === other.parentElement &&
  element.tagName === other.tagName &&
  linkedLength(element) * 2 < text.length;

const linkedLength = (element: TreeElement): number =>
  [...element.getElementsByTagName('a')].reduce((sum, link) => sum + link.textContent.length, 0);
