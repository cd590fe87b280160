/** Finds the reprint on the page: which blocks are the article's, told by their likeness to its fingerprint. */
import type { Likeness } from '../match/fingerprint.js';
import type { Block } from './blocks.js';

export interface Reprint {
  /** The blocks of the reprint, in document order. */
  readonly blocks: readonly Block[];
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
export function locate(blocks: readonly Block[], likenesses: readonly Likeness[], articleHashes: number): Reprint {
  const likely = blocks
    .map((block, index) => ({ block, ...(likenesses[index] as Likeness) }))
    .filter(({ share }) => share >= LEAST_SHARE);
  const found = union(likely).size;
  if (found < LEAST_HASHES || found < articleHashes * LEAST_CONFIDENCE) return { blocks: [], confidence: 0 };

  const holder = holderOf(likely, found * HOLDER_SHARE);
  const inside = likely.filter(({ block }) => holder.contains(block.element));
  const headline = headlineBefore(inside, likely);
  const own = headline ? [headline, ...inside] : inside;
  return {
    blocks: fillGaps(blocks, new Set(own.map(({ block }) => block)), holder),
    confidence: Math.min(1, union(own).size / articleHashes),
  };
}

interface LikelyBlock extends Likeness {
  readonly block: Block;
}

const union = (likely: readonly Likeness[]): Set<number> => new Set(likely.flatMap(({ shared }) => shared));

/** The innermost, first element around blocks that share at least `enough` different hashes with the article. */
function holderOf(likely: readonly LikelyBlock[], enough: number): Element {
  const hashesIn = new Map<Element, Set<number>>();
  for (const { block, shared } of likely)
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      const hashes = hashesIn.get(element) ?? new Set();
      for (const hash of shared) hashes.add(hash);
      hashesIn.set(element, hashes);
    }
  let holder: Element = document.documentElement;
  for (const [element, hashes] of hashesIn)
    if (hashes.size >= enough && holder.contains(element) && holder !== element) holder = element;
  return holder;
}

/** The headline often stands outside the element that holds the text: the nearest likely heading before it. */
function headlineBefore(inside: readonly LikelyBlock[], likely: readonly LikelyBlock[]): LikelyBlock | undefined {
  const first = inside[0];
  const before = first ? likely.slice(0, likely.indexOf(first)) : [];
  return before.findLast(({ block, share }) => block.heading && share >= 0.5);
}

/** Adds the blocks that stand between the reprint's own and are prose like them: sentences reworded beyond recognition. */
function fillGaps(blocks: readonly Block[], own: ReadonlySet<Block>, holder: Element): Block[] {
  const siblings = new Set([...own].map(({ element }) => element.parentElement));
  const isOwn = blocks.map((block) => own.has(block));
  const first = isOwn.indexOf(true);
  const last = isOwn.lastIndexOf(true);
  return blocks.filter((block, index) => {
    if (isOwn[index]) return true;
    const fills = index > first && index < last && isOwn[index - 1] && isOwn[index + 1];
    return fills && holder.contains(block.element) && siblings.has(block.element.parentElement) && isProse(block);
  });
}

const LEAST_PROSE_WORDS = 8;

/** Not a subhead, nor a "read more" line. */
const isProse = ({ element, heading, text }: Block): boolean =>
  !heading && text.trim().split(/\s+/u).length >= LEAST_PROSE_WORDS && linkedLength(element) * 2 < text.length;

const linkedLength = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0);
