import { caretAt } from '../page/caret.js';
import type { Block } from '../page/blocks.js';
import type { PageMention } from '../api/mention.js';
import { isIntact } from './viewport.js';

/** Looks up which of some mentions stand at a point of the viewport. */
export class MentionIndex {
  readonly #byBlock: ReadonlyMap<Block, readonly PageMention[]>;
  readonly #blocksOf: ReadonlyMap<Element, readonly Block[]>;

  constructor(mentions: readonly PageMention[]) {
    this.#byBlock = Map.groupBy(mentions, ({ mark }) => mark.block);
    this.#blocksOf = Map.groupBy(this.#byBlock.keys(), ({ element }) => element);
  }

  /** The mentions at a point in CSS px, innermost first; none where the point is beside the text and not on it. */
  at(x: number, y: number, target: EventTarget | null): PageMention[] {
    if (!this.#mayHave(target)) return [];
    const caret = caretAt(x, y);
    if (!caret) return [];
    const place = this.#placeOf(caret.node);
    if (!place) return [];
    const offset = place.start + caret.offset;
    return (this.#byBlock.get(place.block) ?? [])
      .filter(({ mark }) => mark.start <= offset && offset <= mark.end)
      .filter((mention) => isOn(mention, x, y) && isIntact(mention))
      .sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
  }

  /** Most pointer moves are over other parts of the page: told by the event's target, without asking for a caret. */
  #mayHave(target: EventTarget | null): boolean {
    for (let node = target instanceof Element ? target : null; node; node = node.parentElement)
      if (this.#blocksOf.has(node)) return true;
    return false;
  }

  #placeOf(node: Text): { block: Block; start: number } | undefined {
    for (let element = node.parentElement; element; element = element.parentElement)
      for (const block of this.#blocksOf.get(element) ?? []) {
        const piece = block.pieces.find((candidate) => candidate.node === node);
        if (piece) return { block, start: piece.start };
      }
    return undefined;
  }
}

/** A caret is found for any point of a line; only its boxes tell whether the pointer is on the words. */
function isOn(mention: PageMention, x: number, y: number): boolean {
  for (const box of mention.range.getClientRects())
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}
