/**
 * Tells which blocks still stand on the page as they were read. A page may give the same words new nodes (a framework
 * that renders again, a translator, a search that wraps what it finds), so nodes are compared and not words.
 */
import { contains, isConnected, parentOf } from '../../dom/natives.js';
import { LONGEST, type Block } from '../blocks.js';

export class LivingBlocks {
  readonly blocks: readonly Block[];
  /** The elements and text nodes of living blocks, and the inline elements between them, with the blocks they are of. */
  readonly #blocksOf = new Map<Node, Set<Block>>();
  readonly #nodesOf = new Map<Block, ReadonlySet<Node>>();
  /** The elements around the blocks: one that is removed takes blocks with it. */
  readonly #around = new WeakSet<Node>();
  readonly #gone = new Set<Block>();

  /** @param blocks the reprint's; empty where it was not found */
  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    for (const block of blocks) {
      if (isIntact(block)) this.#claim(block);
      else this.#gone.add(block);
    }
  }

  /** Those whose nodes have left the page or hold another text. */
  get gone(): ReadonlySet<Block> {
    return this.#gone;
  }

  /** Whether so many are gone that what a reader has before them is no longer this text. */
  get areMostGone(): boolean {
    return this.#gone.size * 2 > this.blocks.length;
  }

  /** Whether a node is part of a living block. */
  has(node: Node): boolean {
    return this.#blocksOf.has(node);
  }

  /** Whether a node is, or was, an element around blocks. */
  isAround(node: Node): boolean {
    return this.#around.has(node);
  }

  /** Takes out the blocks that these changes have spoiled. @returns them */
  takenBy(records: readonly MutationRecord[]): ReadonlySet<Block> {
    const taken = new Set<Block>();
    for (const block of [...this.#suspectsIn(records)]) {
      this.#release(block);
      // A block that is moved has other elements around it, and one with inline marks has other text nodes.
      if (isIntact(block)) this.#claim(block);
      else taken.add(block);
    }
    for (const block of taken) this.#gone.add(block);
    return taken;
  }

  /** Takes back a block that has been given other nodes. */
  found(block: Block): void {
    this.#gone.delete(block);
    this.#claim(block);
  }

  #suspectsIn(records: readonly MutationRecord[]): Iterable<Block> {
    const suspects = new Set<Block>();
    const suspect = (node: Node): void => {
      for (const block of this.#blocksOf.get(node) ?? []) suspects.add(block);
    };
    for (const { target, type, removedNodes } of records) {
      if (type === 'attributes') continue;
      suspect(target);
      for (let i = 0; i < removedNodes.length; i++) {
        const removed = removedNodes[i] as Node;
        if (this.#around.has(removed)) return this.#nodesOf.keys();
        suspect(removed);
      }
    }
    return suspects;
  }

  #claim(block: Block): void {
    const { element, pieces } = block;
    const nodes = new Set<Node>([element]);
    for (const { node } of pieces)
      for (let own: Node | null = node; own && !nodes.has(own); own = parentOf(own)) nodes.add(own);
    this.#nodesOf.set(block, nodes);
    for (const node of nodes) this.#blocksOf.set(node, (this.#blocksOf.get(node) ?? new Set()).add(block));
    for (let around = parentOf(element); around; around = parentOf(around)) this.#around.add(around);
  }

  #release(block: Block): void {
    for (const node of this.#nodesOf.get(block) ?? []) {
      const blocks = this.#blocksOf.get(node);
      blocks?.delete(block);
      if (blocks?.size === 0) this.#blocksOf.delete(node);
    }
    this.#nodesOf.delete(block);
  }
}

/** Whether each text node stands in its block, and holds what was read from it: no more, as after `normalize()`, and no less. */
export function isIntact({ element, text, pieces }: Block): boolean {
  if (!isConnected(element)) return false;
  return pieces.every(({ node, start }, index) => {
    const { data } = node;
    // A long text node is in several blocks, and begins before this one or ends after it.
    const own = data.length > LONGEST ? data.slice(Math.max(0, -start), text.length - start) : data;
    const end = start + data.length;
    const next = pieces[index + 1]?.start ?? text.length;
    return contains(element, node) && text.startsWith(own, Math.max(0, start)) && isNoProse(text.slice(end, next));
  });
}

/** Whether a stretch of a block's text is from no text node: newlines for `<br>`, U+FFFC for images and their like. */
const isNoProse = (between: string): boolean => /^[\n\ufffc]*$/u.test(between);
