/** Tells which changes of a page may have brought the article or changed it. */
import { isConnected, kindOf, textOf } from '../../dom/natives.js';
import { domTree } from '../tree/dom-tree.js';
import { isSkipped } from '../prose.js';
import { ELEMENT_NODE, TEXT_NODE } from '../tree/tree.js';
import type { LivingBlocks } from './living-blocks.js';

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
  readonly #living: LivingBlocks;
  readonly #added = new Set<Node>();
  #isTouched = false;

  constructor(living: LivingBlocks) {
    this.#living = living;
  }

  note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (this.#living.has(target) || (type === 'attributes' && this.#living.isAround(target))) this.#isTouched = true;
      else if (type === 'characterData') this.#addText(target as CharacterData);
      else if (type === 'attributes') this.#add(target);
      else for (let i = 0; i < addedNodes.length && this.#added.size < MOST; i++) this.#add(addedNodes[i] as Node);
    }
  }

  #addText(text: CharacterData): void {
    if (text.length >= PARAGRAPH) this.#add(text);
  }

  #add(node: Node): void {
    if (this.#added.size < MOST) this.#added.add(node);
  }

  /** How much has changed since the last call. */
  weigh(): Extent {
    const isHit = this.#isTouched || this.#added.size === MOST || this.#living.gone.size > 0;
    const letters = isHit ? MUCH : lettersIn(this.#added);
    this.#added.clear();
    this.#isTouched = false;
    return letters >= MUCH ? 'much' : letters > 0 ? 'some' : 'nothing';
  }
}

/** UTF-16 units of the paragraphs in these nodes; no further than it takes to know that they are much. */
function lettersIn(nodes: ReadonlySet<Node>): number {
  let letters = 0;
  for (const node of nodes) {
    if (letters >= MUCH) break;
    if (!isConnected(node) || !mayHaveProse(node)) continue;
    const { length } = textOf(node).trim();
    if (length >= PARAGRAPH) letters += length;
  }
  return letters;
}

function mayHaveProse(node: Node): boolean {
  const kind = kindOf(node);
  return kind === ELEMENT_NODE ? !isSkipped(domTree, node as Element) : kind === TEXT_NODE;
}
