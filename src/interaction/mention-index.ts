import { groupBy } from '../util/group-by.js';
import { isElement } from '../dom/kinds.js';
import { parentOf } from '../dom/natives.js';
import { caretAt } from '../page/caret.js';
import type { Block } from '../page/blocks.js';
import type { Boundary } from '../page/ranges.js';
import type { PageMention } from '../api/mention.js';
import { isIntact } from './in-sight.js';

/**
 * Finds which mentions stand at a point of the viewport: highlights get no events of their own, so the caret there is
 * looked up.
 */
export class MentionIndex {
  readonly #byBlock: ReadonlyMap<Block, readonly PageMention[]>;
  readonly #blocksOf: ReadonlyMap<Element, readonly Block[]>;

  constructor(mentions: readonly PageMention[]) {
    this.#byBlock = groupBy(mentions, ({ mark }) => mark.block);
    this.#blocksOf = groupBy(this.#byBlock.keys(), ({ element }) => element);
  }

  /**
   * @param x in CSS px from the left of the viewport, as in `clientX`
   * @param y in CSS px from its top
   * @param target of the pointer's event
   * @returns the mentions at the point, disputed ones first, and of these and of the others the shortest; none where it is beside the text, as after the end of a
   *   line
   */
  at(x: number, y: number, target: EventTarget | null): PageMention[] {
    if (!this.#mayHave(target)) return [];
    const caret = caretAt(x, y);
    if (!caret) return [];
    const place = this.#placeOf(caret);
    if (!place) return [];
    const { block, at } = place;
    return (this.#byBlock.get(block) ?? [])
      .filter(({ mark }) => mark.start <= at && at <= mark.end)
      .filter((mention) => isOn(mention, x, y) && isIntact(mention))
      .sort((a, b) => Number(b.entry.contested) - Number(a.entry.contested) || lengthOf(a) - lengthOf(b));
  }

  /**
   * Whether the target is in a block with mentions. Most pointer moves are elsewhere, and a caret costs 0.4–0.9 ms a
   * look-up.
   */
  #mayHave(target: EventTarget | null): boolean {
    for (let node = isElement(target) ? target : null; node; node = parentOf(node))
      if (this.#blocksOf.has(node)) return true;
    return false;
  }

  /** The block that a position on the page is in, and the UTF-16 offset in the block's text. */
  #placeOf({ node, offset }: Boundary): { block: Block; at: number } | undefined {
    for (let element = parentOf(node); element; element = parentOf(element))
      for (const block of this.#blocksOf.get(element) ?? []) {
        const piece = block.pieces.find((candidate) => candidate.node === node);
        const at = piece && piece.start + offset;
        if (at !== undefined && at >= 0 && at <= block.text.length) return { block, at };
      }
    return undefined;
  }
}

const lengthOf = ({ mark }: PageMention): number => mark.end - mark.start;

/**
 * Whether a point is on a mention's words. Engines give the nearest caret for any point of a line, also far beside its
 * last word.
 */
function isOn(mention: PageMention, x: number, y: number): boolean {
  for (const box of mention.range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}
