/**
 * Finds the same words in new nodes. Where a page has rendered a block anew without a change of its text, reading what
 * was added takes a fraction of a look at the whole page.
 */
import { numbered } from '../../util/indices.js';
import { groupBy } from '../../util/group-by.js';
import type { Pausing } from '../../util/pausing.js';
import { isBefore, isConnected, kindOf, parentOf } from '../../dom/natives.js';
import type { Block } from '../blocks.js';
import { domTree, readBlocks } from '../tree/dom-tree.js';
import { isInline, isSkipped } from '../prose.js';
import { ELEMENT_NODE } from '../tree/tree.js';

/** If changes are in more places than these, the whole page is to be read. */
const MOST = 50;

/**
 * @param blocks whose nodes are gone
 * @param changed nodes that were added, or whose text was changed, since then
 * @returns the block that takes the place of each; only those of which there is no doubt
 */
export function* findAgain(blocks: ReadonlySet<Block>, changed: Iterable<Node>): Pausing<Map<Block, Block>> {
  const places = new Set<Element>();
  for (const node of changed) {
    const place = isConnected(node) ? placeOf(node) : undefined;
    if (place) places.add(place);
    if (places.size > MOST) return new Map();
  }
  const added: Block[] = [];
  for (const place of [...places].sort(inDocumentOrder))
    if (!isWithin(place, places)) for (const block of yield* readBlocks(place)) added.push(block);
  const byText = groupBy(added, ({ text }) => text);
  const found = new Map<Block, Block>();
  for (const [text, sought] of groupBy(blocks, (block) => block.text)) {
    const candidates = byText.get(text) ?? [];
    // One block more or less of the same text may be a copy of the article for print: that is a look's to decide.
    if (candidates.length === sought.length)
      for (const [i, block] of numbered(sought)) found.set(block, candidates[i] as Block);
  }
  return found;
}

/** The element to be read for a change: the nearest that is not in a line. `undefined` where its text is not read. */
function placeOf(node: Node): Element | undefined {
  let place = kindOf(node) === ELEMENT_NODE ? (node as Element) : parentOf(node);
  while (place && isInline(domTree, place)) place = parentOf(place);
  for (let around = place; around; around = parentOf(around)) if (isSkipped(domTree, around)) return undefined;
  return place ?? undefined;
}

const inDocumentOrder = (a: Node, b: Node): number => (isBefore(a, b) ? -1 : 1);

function isWithin(place: Element, places: ReadonlySet<Element>): boolean {
  for (let around = parentOf(place); around; around = parentOf(around)) if (places.has(around)) return true;
  return false;
}

/** Gives a block the nodes of another of the same text, in place, so that its marks, cards and passages come along. */
export function moveTo(block: Block, { element, pieces }: Block): void {
  Object.assign(block, { element, pieces });
}
