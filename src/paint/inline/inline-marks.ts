/** The marks that are elements in the text, block by block, and what takes them off where the page changes a block. */
import { isContentEditable } from '../../dom/elements.js';
import { document, pageNode } from '../../dom/page.js';
import { MutationObserver, recordsOf } from '../../dom/platform.js';
import { parentNodeOf } from '../../dom/natives.js';
import type { Block } from '../../page/blocks.js';
import { isAsRead } from '../button.js';
import type { Mark } from '../painter.js';
import { makeButtons } from './mark-buttons.js';
import { makeMarkElement, removeCopies, setNumber, wordsOf } from './mark-element.js';
import { mayWrap } from './may-wrap.js';
import { wrapBlock } from './wrap-block.js';

export { inlineCss } from './mark-element.js';

/** A block with elements around its marked words. */
interface Wrapped {
  readonly undo: () => void;
  /** The elements of each mark, in the order of the text. */
  readonly elements: ReadonlyMap<Mark, readonly HTMLElement[]>;
  readonly buttons: ReadonlyMap<HTMLElement, Mark>;
}

/** A block with more marks is no paragraph, and would be cut up in a task that the reader feels. */
const MOST = 200;

/** The blocks that a script of the page has changed: never wrapped again. */
const changed = new WeakSet<Element>();

export class InlineMarks {
  readonly #sheet: CSSStyleSheet;
  readonly #onStepBack: (focused: Mark | undefined) => void;
  readonly #wrapped = new Map<Block, Wrapped>();
  readonly #observer = new MutationObserver((records) => {
    this.#stepBack(records);
  });

  /**
   * @param onStepBack called when a block has lost its elements, since a script of the page has changed it; gets the mark
   *   that had the focus
   */
  constructor(sheet: CSSStyleSheet, onStepBack: (focused: Mark | undefined) => void) {
    this.#sheet = sheet;
    this.#onStepBack = onStepBack;
    this.#observer.observe(pageNode, { subtree: true, attributeFilter: ['contenteditable'] });
  }

  has(block: Block): boolean {
    return this.#wrapped.has(block);
  }

  /** The ids of the entries that have a tab stop in the text. */
  get stops(): Set<string> {
    const stops = [...this.#wrapped.values()].flatMap(({ buttons }) => [...buttons]);
    return new Set(stops.filter(([element]) => wordsOf(element).tabIndex === 0).map(([, { entryId }]) => entryId));
  }

  /** Wraps the marks of those blocks in which elements do no harm. */
  wrap(marksIn: ReadonlyMap<Block, readonly Mark[]>): void {
    this.#stepBack(recordsOf(this.#observer));
    const met = this.stops;
    const marksOf = (block: Block): readonly Mark[] => marksIn.get(block) ?? [];
    const blocks = [...marksIn.keys()].filter(
      (block) => !this.has(block) && !changed.has(block.element) && marksOf(block).length <= MOST,
    );
    for (const block of mayWrap(blocks)) {
      removeCopies(block.element);
      this.#wrapped.set(block, this.#wrapOne(block, marksOf(block).filter(isAsRead), met));
    }
    for (const { element } of this.#wrapped.keys())
      this.#observer.observe(element, { childList: true, characterData: true, subtree: true });
    recordsOf(this.#observer);
  }

  #wrapOne(block: Block, marks: readonly Mark[], met: Set<string>): Wrapped {
    const elements = new Map<Mark, HTMLElement[]>();
    const undo = wrapBlock(block, marks, (text, covering) => {
      const kind = covering.some(({ contested }) => contested) ? 'contested' : 'entity';
      const element = makeMarkElement(text, kind, this.#sheet);
      for (const mark of covering) elements.set(mark, [...(elements.get(mark) ?? []), element]);
      return element;
    });
    return { undo, elements, buttons: makeButtons(elements, met) };
  }

  /** @returns the mark whose button the target of an event is */
  markOf(target: EventTarget | null): Mark | undefined {
    for (const { buttons } of this.#wrapped.values()) {
      const mark = buttons.get(target as HTMLElement);
      if (mark) return mark;
    }
    return undefined;
  }

  /** @returns the button of a mark, where it has one */
  buttonOf(mark: Mark): HTMLElement | undefined {
    const { buttons, elements } = this.#wrapped.get(mark.block) ?? {};
    return elements?.get(mark)?.find((element) => buttons?.get(element) === mark);
  }

  setActive(mark: Mark, isActive: boolean): void {
    for (const element of this.#wrapped.get(mark.block)?.elements.get(mark) ?? [])
      element.toggleAttribute('active', isActive);
    const button = this.buttonOf(mark);
    if (button) wordsOf(button).ariaExpanded = String(isActive);
  }

  setNumbers(numbers: ReadonlyMap<Mark, number>): void {
    const texts = new Map<HTMLElement, string>();
    for (const { elements } of this.#wrapped.values())
      for (const [mark, parts] of elements) {
        const last = parts.at(-1) as HTMLElement;
        texts.set(last, [texts.get(last), numbers.get(mark)].filter(Boolean).join(', '));
      }
    for (const [element, text] of texts) setNumber(element, text);
  }

  /** Takes all elements out once the page as a whole can be edited, of which no event tells. */
  leaveEditable(): void {
    if (document.designMode === 'on') this.#stepBackFrom([...this.#wrapped]);
  }

  undo(): void {
    this.#observer.disconnect();
    for (const { undo } of [...this.#wrapped.values()].reverse()) undo();
    this.#wrapped.clear();
    // The page may have written them where nothing is marked any more, as in a block that it hides.
    removeCopies(pageNode);
  }

  /** Takes the elements out of the blocks that the page has changed, or has made editable. */
  #stepBack(records: readonly MutationRecord[]): void {
    const touched = new Set(
      records.filter(({ type }) => type !== 'attributes').flatMap(({ target }) => around(target)),
    );
    const mayBeEditable = records.some(({ type }) => type === 'attributes');
    const isForeign = ({ element }: Block): boolean =>
      touched.has(element) || (mayBeEditable && isContentEditable(element));
    this.#stepBackFrom([...this.#wrapped].filter(([block]) => isForeign(block)));
  }

  #stepBackFrom(foreign: readonly (readonly [Block, Wrapped])[]): void {
    if (foreign.length === 0) return;
    const focused = this.markOf(document.activeElement);
    for (const [block, { undo }] of foreign) {
      undo();
      removeCopies(block.element);
      this.#wrapped.delete(block);
      changed.add(block.element);
    }
    recordsOf(this.#observer);
    this.#onStepBack(focused);
  }
}

function around(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at: Node | null = node; at; at = parentNodeOf(at)) nodes.push(at);
  return nodes;
}
