/** Tells which changes of a page may have brought the article, changed it or taken it away. */
import type { Block } from '../blocks.js';
import { domTree } from '../dom-tree.js';
import { isSkipped } from '../prose.js';

/** UTF-16 units. A shorter text that is added is no paragraph but a clock, a counter or a ticker. */
const PARAGRAPH = 40;
/** UTF-16 units. So much new text is more than one line that changes again and again. */
const MUCH = 400;
/** If more nodes than these are added, they count as much, without their text being read. */
const MOST = 500;

export type Extent = 'nothing' | 'some' | 'much';

/**
 * Collects mutations. `note` runs in the page's own tasks, so it only keeps what was added; `weigh`, which reads the
 * text of that, runs later.
 */
export class Changes {
  readonly #blocks: readonly Block[];
  /** The elements and text nodes of the reprint's blocks, and the inline elements between them. */
  readonly #own: ReadonlySet<Node>;
  readonly #added = new Set<Node>();
  #isTouched = false;
  #hasRemoved = false;

  /** @param blocks the reprint's; empty where it was not found */
  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
    this.#own = nodesOf(blocks);
  }

  /** @returns whether there is something to weigh */
  note(records: readonly MutationRecord[]): boolean {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (this.#own.has(target)) this.#isTouched = true;
      else if (type === 'characterData') this.#addText(target as CharacterData);
      else if (type === 'attributes') this.#added.add(target);
      else {
        if (removedNodes.length > 0) this.#hasRemoved = true;
        for (let i = 0; i < addedNodes.length && this.#added.size < MOST; i++) this.#added.add(addedNodes[i] as Node);
      }
    }
    return this.#isTouched || this.#hasRemoved || this.#added.size > 0;
  }

  #addText(text: CharacterData): void {
    if (text.length >= PARAGRAPH && this.#added.size < MOST) this.#added.add(text);
  }

  /** How much has changed since the last call. */
  weigh(): Extent {
    const isHit = this.#isTouched || (this.#hasRemoved && this.#blocks.some(isGone));
    const letters = isHit || this.#added.size === MOST ? MUCH : lettersIn(this.#added);
    this.#added.clear();
    this.#isTouched = false;
    this.#hasRemoved = false;
    return letters >= MUCH ? 'much' : letters > 0 ? 'some' : 'nothing';
  }
}

const isGone = ({ element, pieces }: Block): boolean => !element.isConnected || !pieces[0]?.node.isConnected;

function nodesOf(blocks: readonly Block[]): Set<Node> {
  const nodes = new Set<Node>();
  for (const { element, pieces } of blocks) {
    nodes.add(element);
    for (const { node } of pieces)
      for (let own: Node | null = node; own && !nodes.has(own); own = own.parentNode) nodes.add(own);
  }
  return nodes;
}

function lettersIn(nodes: ReadonlySet<Node>): number {
  let letters = 0;
  for (const node of nodes) {
    if (!node.isConnected || (node instanceof Element && isSkipped(domTree, node))) continue;
    const { length } = node.textContent?.trim() ?? '';
    if (length >= PARAGRAPH) letters += length;
  }
  return letters;
}
