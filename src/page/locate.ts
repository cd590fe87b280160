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
const LEAST_CONFIDENCE = 0.08;
const LEAST_HASHES = 6;
/** A block is the article's when this share of its own hashes is; a reworded sentence or two leaves as much. */
const LEAST_SHARE = 0.25;
/** The smallest element with this share of all that was found holds the reprint. */
const HOLDER_SHARE = 0.85;

/**
 * @param likenesses one for each block
 * @param articleHashes how many hashes the article's fingerprint has
 */
export function locate(blocks: readonly TreeBlock[], likenesses: readonly Likeness[], articleHashes: number): Reprint {
  const likely = blocks
    .map((block, index): LikelyBlock => ({ block, index, ...(likenesses[index] as Likeness) }))
    .filter(({ share }) => share >= LEAST_SHARE);
  return locateAmong(likely, blocks, articleHashes);
}

function locateAmong(likely: readonly LikelyBlock[], blocks: readonly TreeBlock[], articleHashes: number): Reprint {
  const found = hashesOf(likely).size;
  if (found < LEAST_HASHES || found < articleHashes * LEAST_CONFIDENCE) return { blocks: [], confidence: 0 };

  const holder = holderOf(likely, found * HOLDER_SHARE);
  const inside = likely.filter(({ block }) => holder.contains(block.element));
  // A copy that is not shown, as for print: one question about style, not one for each block.
  if (!holder.checkVisibility()) return locateAmong(likely.filter((block) => !inside.includes(block)), blocks, articleHashes); // prettier-ignore
  const headline = headlineBefore(inside, likely);
  const own = headline ? [headline, ...inside] : inside;
  return {
    blocks: withGapsFilled(blocks, new Set(own.map(({ index }) => index)), holder),
    confidence: Math.min(1, hashesOf(own).size / articleHashes),
  };
}

interface LikelyBlock extends Likeness {
  readonly block: TreeBlock;
  readonly index: number;
}

function hashesOf(likely: readonly Likeness[]): Set<number> {
  const hashes = new Set<number>();
  for (const { shared } of likely) for (const hash of shared) hashes.add(hash);
  return hashes;
}

/**
 * The innermost, first element around blocks that share at least `enough` hashes with the article. They are counted
 * and not told apart: of two whole copies each has enough by itself, and the first is taken.
 */
function holderOf(likely: readonly LikelyBlock[], enough: number): TreeElement {
  const sharedIn = new Map<TreeElement, number>();
  for (const { block, shared } of likely)
    for (let element: TreeElement | null = block.element; element; element = element.parentElement)
      sharedIn.set(element, (sharedIn.get(element) ?? 0) + shared.length);
  let holder: TreeElement | undefined;
  for (const [element, shared] of sharedIn)
    if (shared >= enough && (!holder || (holder !== element && holder.contains(element)))) holder = element;
  // The root has all that was found.
  return holder as TreeElement;
}

/** The headline often stands outside the element that holds the text: the nearest likely heading before it. */
function headlineBefore(inside: readonly LikelyBlock[], likely: readonly LikelyBlock[]): LikelyBlock | undefined {
  const isHeadline = ({ block, share }: LikelyBlock): boolean => block.heading && share >= 0.5;
  const first = inside[0];
  if (inside.some(isHeadline)) return undefined;
  const before = first ? likely.slice(0, likely.indexOf(first)) : [];
  return before.findLast(isHeadline);
}

/** Adds the blocks that stand between the reprint's own and are prose like them: sentences reworded beyond recognition. */
function withGapsFilled(blocks: readonly TreeBlock[], own: ReadonlySet<number>, holder: TreeElement): number[] {
  const parentOf = (index: number): TreeElement | null | undefined => blocks[index]?.element.parentElement;
  return blocks.flatMap((block, index) => {
    if (own.has(index)) return [index];
    const isBetween = own.has(index - 1) && own.has(index + 1);
    const fills =
      isBetween && holder.contains(block.element) && parentOf(index) === parentOf(index - 1) && isProse(block);
    return fills ? [index] : [];
  });
}

const LEAST_PROSE_WORDS = 8;

/** Not a subhead, nor a "read more" line. */
const isProse = ({ element, heading, text }: TreeBlock): boolean =>
  !heading && text.trim().split(/\s+/u).length >= LEAST_PROSE_WORDS && linkedLength(element) * 2 < text.length;

const linkedLength = (element: TreeElement): number =>
  [...element.getElementsByTagName('a')].reduce((sum, link) => sum + link.textContent.length, 0);
