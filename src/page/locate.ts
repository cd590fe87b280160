/** Finds the reprint on the page by the dossier's fingerprint. */
import { winnow, type Fingerprint } from '../match/fingerprint.js';
import { appendWords, noWords } from '../text/words.js';
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

export function locate(blocks: readonly Block[], fingerprint: Fingerprint): Reprint {
  const likely = blocks.map((block) => likeness(block, fingerprint)).filter(({ share }) => share >= LEAST_SHARE);
  const found = union(likely);
  if (found.size < LEAST_HASHES || found.size < fingerprint.size * LEAST_CONFIDENCE)
    return { blocks: [], confidence: 0 };

  const holder = holderOf(likely, found.size * HOLDER_SHARE);
  const inside = likely.filter(({ block }) => holder.contains(block.element));
  const headline = headlineBefore(inside, likely);
  const own = new Set([...(headline ? [headline] : []), ...inside]);
  const between = fillGaps(blocks, new Set([...own].map(({ block }) => block)), holder);
  return { blocks: between, confidence: Math.min(1, union([...own]).size / fingerprint.size) };
}

interface Likeness {
  readonly block: Block;
  readonly shared: readonly number[];
  readonly share: number;
}

function likeness(block: Block, fingerprint: Fingerprint): Likeness {
  const words = noWords(block.text.length / 4);
  appendWords(words, block.text);
  const hashes = winnow(words, 0, words.count);
  const shared = hashes.filter((hash) => fingerprint.has(hash));
  return { block, shared, share: hashes.length === 0 ? 0 : shared.length / hashes.length };
}

const union = (likely: readonly Likeness[]): Set<number> => new Set(likely.flatMap(({ shared }) => shared));

/** The innermost, first element around blocks that share at least `enough` different hashes with the article. */
function holderOf(likely: readonly Likeness[], enough: number): Element {
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
function headlineBefore(inside: readonly Likeness[], likely: readonly Likeness[]): Likeness | undefined {
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
