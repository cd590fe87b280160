/**
 * Marks as buttons that lie over the words in a layer of the widget's own, where elements in the text would do harm, or
 * highlights cannot be seen. The pointer goes through them to the words, which answer it as they do for highlights; the
 * keyboard and screen readers find the buttons. Only what is near the viewport is measured.
 */
import { isVisible, scrollToView } from '../../dom/elements.js';
import { groupBy } from '../../util/group-by.js';
import { document, pageNode } from '../../dom/page.js';
import { isNode } from '../../dom/kinds.js';
import { contains } from '../../dom/natives.js';
import type { Block } from '../../page/blocks.js';
import { bisect } from '../../util/bisect.js';
import { isAsRead } from '../button.js';
import type { Takes } from '../highlight-painter.js';
import { nearViewport, watchViewport } from '../near-viewport.js';
import type { Mark } from '../painter.js';
import { surroundings } from '../surroundings.js';
import { BlockButtons, type Ruler } from './block-buttons.js';
import { isAbove, isBelow, placeOf, release } from './place.js';
import { whenMoved } from './when-moved.js';

export { layerCss } from './layer-style.js';

export interface LayerDeps {
  readonly root: ShadowRoot;
  readonly takes: Takes;
  /** The ids of the entries that have a tab stop in the text already. */
  readonly met: Set<string>;
}

/** Of a block with more marks, only those near the viewport are measured. */
const MANY = 50;

export class LayerPainting {
  readonly #deps: LayerDeps;
  readonly #layer = document.createElement('div');
  readonly #groups: ReadonlyMap<Block, BlockButtons>;
  readonly #byElement: ReadonlyMap<Element, readonly BlockButtons[]>;
  /** The groups near the viewport. */
  readonly #near = new Set<BlockButtons>();
  /** Whether the words of a near group move otherwise than with the page. */
  #isLoose = false;
  readonly #watch = whenMoved({
    measure: () => {
      this.#measure([...this.#near]);
    },
    movesWith: (scrolled) =>
      scrolled === pageNode ? this.#isLoose : [...this.#near].some(({ block }) => contains(scrolled, block.element)),
  });
  readonly #unwatch: () => void;

  constructor(marks: readonly Mark[], deps: LayerDeps) {
    this.#deps = deps;
    const marksIn = groupBy(marks, ({ block }) => block);
    this.#groups = new Map([...marksIn].map(([block, own]) => [block, new BlockButtons(block, own, deps.met)]));
    this.#byElement = groupBy(this.#groups.values(), ({ block }) => block.element);
    this.#layer.className = 'marks';
    this.#layer.append(ruler());
    for (const { holder } of this.#groups.values()) this.#layer.append(holder);
    this.#layer.addEventListener('focusin', this.#onFocus);
    deps.root.append(this.#layer);
    this.#unwatch = watchViewport(this.#byElement.keys(), (element) => {
      this.#follow(element);
    }).end;
  }

  /** @returns the mark whose button the target of an event is */
  markOf(target: EventTarget | null): Mark | undefined {
    if (!isNode(target) || !this.#layer.contains(target)) return undefined;
    for (const group of this.#groups.values()) if (group.holder.contains(target)) return group.markOf(target);
    return undefined;
  }

  /** @returns the button of a mark, if it is made */
  buttonOf(mark: Mark): HTMLElement | undefined {
    return this.#groups.get(mark.block)?.buttonOf(mark);
  }

  setActive(mark: Mark, isActive: boolean): void {
    const button = this.buttonOf(mark);
    if (!button) return;
    button.toggleAttribute('active', isActive);
    button.ariaExpanded = String(isActive);
  }

  undo(): void {
    this.#unwatch();
    this.#watch.stop();
    this.#layer.remove();
  }

  #follow(element: Element): void {
    const isNear = nearViewport.has(element);
    const groups = this.#byElement.get(element) ?? [];
    for (const group of groups) {
      if (isNear) this.#near.add(group);
      else if (this.#near.delete(group)) group.empty();
    }
    // The observer of sizes tells of a new element at once, and so measures it.
    if (isNear) this.#watch.observe(element);
    else this.#watch.unobserve(element);
  }

  /** Puts the buttons where their words are. All is measured before anything is written. */
  #measure(groups: readonly BlockButtons[]): void {
    const { takes } = this.#deps;
    const around = surroundings();
    const at = this.#ruler();
    const places = groups.flatMap((group) => {
      const about = around(group.block.element);
      const isSeen = at !== undefined && about.isUpright && isNotHidden(group.block.element);
      const near = new Set(isSeen ? nearMarks(group.marks.filter(isAsRead)) : []);
      group.fill(near);
      return group.marks.map(
        (mark) => [group, mark, near.has(mark) && takes(mark) ? placeOf(mark, about) : undefined] as const,
      );
    });
    this.#isLoose = groups.some(({ block: { element } }) => around(element).sticks || isTall(element));
    release();
    for (const [group, mark, place] of places) group.show(mark, place, at);
  }

  /** Where the layer is; `undefined` where the page hides it. */
  #ruler(): Ruler | undefined {
    const { left, top, width } = (this.#layer.querySelector('.ruler > i') as Element).getBoundingClientRect();
    return width > 0 ? { left, top, scale: width / 100 } : undefined;
  }

  /** A button that has never been near the viewport is nowhere yet. The browser has scrolled to that place. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    const mark = this.markOf(target);
    const group = mark && this.#groups.get(mark.block);
    if (!group || this.#near.has(group)) return;
    scrollToView(group.block.element, { block: 'center', inline: 'nearest', behavior: 'instant' });
    this.#near.add(group);
    this.#measure([group]);
  };
}

/** A box of 100 px that tells where the layer is, and how large its px are. It is cut off, so that nobody can scroll to it. */
function ruler(): HTMLElement {
  const holder = document.createElement('div');
  holder.className = 'ruler';
  holder.append(document.createElement('i'));
  return holder;
}

/** Lines follow each other downwards, so the marks near the viewport are found without measuring all. */
function nearMarks(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length <= MANY) return marks;
  const from = bisect(0, marks.length, (index) => isAbove(marks[index] as Mark));
  const to = bisect(from, marks.length, (index) => !isBelow(marks[index] as Mark));
  return marks.slice(from, to);
}

const isNotHidden = (element: Element): boolean =>
  isVisible(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

const isTall = ({ clientHeight }: Element): boolean => clientHeight > innerHeight;
