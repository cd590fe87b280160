/** The buttons of one block in the layer. */
import { document } from '../../dom/page.js';
import { closest } from '../../dom/search.js';
import type { Block } from '../../page/blocks.js';
import { makeButton, nameOf } from '../button.js';
import type { Mark } from '../painter.js';
import type { Box } from './lines.js';
import type { Place } from './place.js';

/** Turns boxes of the viewport into those of the layer, in px of its own. */
export interface Ruler {
  readonly left: number;
  readonly top: number;
  /** How many px of the viewport one px of the layer is. */
  readonly scale: number;
}

export class BlockButtons {
  readonly block: Block;
  /** In the order of the text. */
  readonly marks: readonly Mark[];
  readonly holder = document.createElement('div');
  readonly #buttons = new Map<Mark, HTMLButtonElement>();
  readonly #stops: ReadonlySet<Mark>;
  readonly #covered: ReadonlySet<Mark>;
  /** What each button shows at present, so that nothing is written twice. */
  readonly #shown = new WeakMap<HTMLButtonElement, string>();

  /** @param met the ids of the entries that have a tab stop; gets those that get one here */
  constructor(block: Block, marks: readonly Mark[], met: Set<string>) {
    this.block = block;
    this.marks = marks;
    this.#stops = new Set(marks.filter(({ entryId }) => !met.has(entryId) && met.add(entryId)));
    this.#covered = coveredIn(marks);
    const { lang = '' } = (closest(block.element, '[lang]') as HTMLElement | null) ?? {};
    if (lang) this.holder.lang = lang;
    for (const mark of this.#stops) this.holder.append(this.#buttonOf(mark));
  }

  /** Makes the buttons of marks that the reader is near; until then there are only the tab stops. */
  fill(near: ReadonlySet<Mark>): void {
    let at = this.holder.firstChild;
    for (const mark of this.marks) {
      if (!near.has(mark) && !this.#buttons.has(mark)) continue;
      const button = this.#buttonOf(mark);
      if (button === at) at = at.nextSibling;
      else this.holder.insertBefore(button, at);
    }
  }

  /** Takes away what `fill()` has made, but for a button that has the focus. */
  empty(): void {
    for (const [mark, button] of this.#buttons) {
      this.show(mark, undefined, undefined);
      if (this.#stops.has(mark) || button.matches(':focus')) continue;
      button.remove();
      this.#buttons.delete(mark);
    }
  }

  markOf(button: EventTarget | null): Mark | undefined {
    for (const [mark, own] of this.#buttons) if (own === button) return mark;
    return undefined;
  }

  buttonOf(mark: Mark): HTMLElement | undefined {
    return this.#buttons.get(mark);
  }

  /** Puts a mark's button where its words are, or nowhere. */
  show(mark: Mark, place: Place | undefined, ruler: Ruler | undefined): void {
    const button = this.#buttons.get(mark);
    if (!button) return;
    const lines = ruler ? (place?.lines ?? []).map((line) => onLayer(line, ruler)) : [];
    const shown = JSON.stringify([lines, place?.look]);
    if (this.#shown.get(button) === shown) return;
    this.#shown.set(button, shown);
    button.toggleAttribute('placed', lines.length > 0);
    const [first] = lines;
    if (!first || !place) return;
    const { zIndex, ...look } = place.look;
    Object.assign(button.style, boxStyle(first), { zIndex });
    const isVertical = !look.writingMode.startsWith('horizontal');
    button.replaceChildren();
    for (const line of lines) {
      const element = document.createElement('i');
      const { left, top } = line;
      element.toggleAttribute('vertical', isVertical);
      const lineHeight = px(isVertical ? line.right - left : line.bottom - top);
      Object.assign(element.style, look, boxStyle(line), { lineHeight });
      Object.assign(element.style, { left: px(left - first.left), top: px(top - first.top) });
      button.append(element);
    }
  }

  #buttonOf(mark: Mark): HTMLButtonElement {
    const made = this.#buttons.get(mark);
    if (made) return made;
    const button = document.createElement('button');
    button.type = 'button';
    makeButton(button, mark, new Set(this.#stops.has(mark) ? [] : [mark.entryId]));
    button.ariaLabel = nameOf(mark);
    button.toggleAttribute('contested', mark.contested);
    button.toggleAttribute('covered', this.#covered.has(mark));
    this.#buttons.set(mark, button);
    return button;
  }
}

/** The marks within another of their kind, or within a contested one: two lines in one place would look like a third kind. */
function coveredIn(marks: readonly Mark[]): Set<Mark> {
  const covered = new Set<Mark>();
  let [reach, contestedReach] = [0, 0];
  for (const mark of marks) {
    if (mark.end <= contestedReach || (!mark.contested && mark.end <= reach)) covered.add(mark);
    if (mark.contested) contestedReach = Math.max(contestedReach, mark.end);
    reach = Math.max(reach, mark.end);
  }
  return covered;
}

const onLayer = (box: Box, { left, top, scale }: Ruler): Box => ({
  left: rounded((box.left - left) / scale),
  top: rounded((box.top - top) / scale),
  right: rounded((box.right - left) / scale),
  bottom: rounded((box.bottom - top) / scale),
});

/** To a hundredth of a px: scrolling alone changes no more than that. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const boxStyle = ({ left, top, right, bottom }: Box): Partial<CSSStyleDeclaration> => ({
  left: px(left),
  top: px(top),
  width: px(right - left),
  height: px(bottom - top),
});

const px = (value: number): string => `${String(value)}px`;
