/**
 * Finds the reprint among the blocks of a page that are like its article: the copy that is shown, with its ends, without
 * what repeats it, and with what an editor has reworded. A chunk of its own: a page without the article, or with all of it
 * as it was, needs none of this.
 */
import type { Likeness } from '../text/fingerprint.js';
import type { TreeBlock } from './blocks.js';
import { holderOf, LEAST_HASHES, placesOf, type LikelyBlock } from './likely-blocks.js';
import type { TreeElement } from './tree.js';

export interface LocatedBlocks {
  /** Indices of the reprint's blocks, in document order. */
  readonly blocks: readonly number[];
  /** How much of the article is there, 0–1. */
  readonly confidence: number;
}

/** Below this share of the article a likeness is a quotation or chance. */
const LEAST_CONFIDENCE = 0.07;
const LEAST_IN_PARAGRAPH = 3;
/** One block alone is the article, and not a quotation from it, when it has this share of it. */
const LEAST_ALONE = 0.25;
/** How many times what is different of the article is all that is there of it, where some is a copy. */
const LEAST_COPIED = 1.12;

/**
 * @param likely of the blocks
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 * @param isShown whether an element has a box that a reader can come to
 */
export function locate<E extends TreeElement>(
  likely: readonly LikelyBlock<E>[],
  blocks: readonly TreeBlock<E>[],
  likenesses: readonly Likeness[],
  articleHashes: number,
  isShown: (element: E) => boolean,
): LocatedBlocks {
  const shown = withoutHiddenCopies(likely, articleHashes, isShown);
  const holder = holderOf(shown);
  const copy = shown.filter(({ element }) => holder?.contains(element));
  if (!isReprint(copy, articleHashes)) return { blocks: [], confidence: 0 };
  const own = withoutRepetitions(withEnds(copy, shown));
  const confidence = placesOf(own).size / articleHashes;
  const headline = confidence < LEAST_WITH_HEADLINE ? [] : rewordedHeadline(own, blocks, articleHashes);
  return { blocks: [...headline, ...withGapsFilled(own, blocks, likenesses, articleHashes)], confidence };
}

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

/** How many blocks apart the parts of one text stand at most: byline, picture, share line between. */
const NEAR = 4;
/** A block with so many hashes is a paragraph, and may be edited; what is shorter may be anything. */
const PARAGRAPH = 12;

/**
 * Headline, first paragraphs and last ones often stand outside the element that holds the text. The nearest come first,
 * each with what the article has before, or after, all that is there.
 */
function withEnds<E extends TreeElement>(
  inside: readonly LikelyBlock<E>[],
  likely: readonly LikelyBlock<E>[],
): LikelyBlock<E>[] {
  const own = [...inside];
  const isNext = ({ index, share, length }: LikelyBlock, edge: number): boolean =>
    Math.abs(index - edge) <= NEAR && share >= (length < PARAGRAPH ? 0.9 : 0.5);
  for (const block of likely) {
    const { index, heading, places } = block;
    const last = own.at(-1) as LikelyBlock;
    const isAfter = (place: number): boolean => place > (last.places.at(-1) as number);
    if (index > last.index && !heading && isNext(block, last.index) && places.every(isAfter)) own.push(block);
  }
  for (const block of [...likely].reverse()) {
    const { index, heading, places, share } = block;
    const [first] = own as [LikelyBlock<E>];
    const isThere = (other: LikelyBlock): boolean => (other.heading || !heading) && other.places.some((place) => places.includes(place)); // prettier-ignore
    if (index >= first.index || own.some(isThere) || !(heading ? share >= 0.5 : isNext(block, first.index))) continue;
    own.unshift(block);
    if (heading) break;
  }
  return own;
}

/** As much of the article, from its beginning, is what the page's own heading is about, whatever an editor has made of it. */
const LEAST_WITH_HEADLINE = 0.5;
const BEGINNING = 0.1;

/** Where no headline is the article's: the nearest heading above its beginning, if that is of the first level. */
function rewordedHeadline(
  [first]: readonly LikelyBlock[],
  blocks: readonly TreeBlock[],
  articleHashes: number,
): number[] {
  if (!first || first.heading || (first.places[0] as number) > articleHashes * BEGINNING) return [];
  const near = blocks.slice(Math.max(0, first.index - NEAR), first.index);
  const nearest = near.findLast(({ heading }) => heading);
  return nearest?.element.tagName === 'H1' && !isLinked(nearest) ? [blocks.indexOf(nearest)] : [];
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
  articleHashes: number,
): number[] {
  const taken = placesOf(own);
  const lead = own.findIndex(({ heading }) => !heading);
  return own.flatMap((block, i) => {
    const { index, places } = block;
    const after = own[i + 1];
    return [
      ...(i === lead ? endFillers(index - 1, block, indicesBetween(-1, places[0] as number)) : []),
      index,
      ...(after
        ? fillers(indicesBetween(index, after.index), block, placesBetween(block, after))
        : endFillers(index + 1, block, indicesBetween(places.at(-1) as number, articleHashes))),
    ];
  });

  /** A few hashes are missing at the end of many a last paragraph. */
  function endFillers(index: number, beside: LikelyBlock, places: readonly number[]): number[] {
    return places.length < LEAST_HASHES ? [] : fillers([index], beside, places);
  }

  /** Those of some blocks that are like one of the reprint's own, if they are as long as what the article has there. */
  function fillers(indices: readonly number[], beside: LikelyBlock, places: readonly number[]): number[] {
    const alike = indices.filter((index) => blocks[index] && isAlike(blocks[index], beside));
    const missing = places.filter((place) => !taken.has(place)).length;
    const length = alike.reduce((sum, index) => sum + (likenesses[index] as Likeness).length, 0);
    return missing <= length * 2 && length <= missing * 2 ? alike : [];
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
  !isLinked({ element, text });

const isLinked = ({ element, text }: Pick<TreeBlock, 'element' | 'text'>): boolean =>
  [...element.getElementsByTagName('a')].reduce((sum, link) => sum + link.textContent.length, 0) * 2 >= text.length;
