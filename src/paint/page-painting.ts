/**
 * Decides block by block how marks are painted: as elements in the text, where the publisher asks for these and they do
 * no harm; else as highlights or as buttons that lie over the words, whichever can be seen there.
 */
import { groupBy } from '../util/group-by.js';
import { document } from '../dom/page.js';
import { matchMedia } from '../dom/platform.js';
import { parentOf } from '../dom/natives.js';
import type { Block } from '../page/blocks.js';
import { startBoundary } from '../page/ranges.js';
import { whenIdle } from '../util/when-idle.js';
import { paint as paintHighlights, type Highlights } from './highlight-painter.js';
import { mendHighlights } from './mend-highlights.js';
import { hasHighlights } from './shared-highlights.js';
import type { InlineMarks } from './inline/inline-marks.js';
import type { LayerPainting } from './layer/layer-painting.js';
import type { Mark, Painting } from './painter.js';
import { isRecoloured, surroundings } from './surroundings.js';

/** ms from one look at what the page has changed of marks to the next. Such a look takes microseconds. */
const MEND_EVERY = 1000;

export type LayerCode = typeof import('./layer/layer-painting.js');

export interface PaintingDeps {
  readonly root: ShadowRoot;
  /** Whether the publisher asks for elements in the text. */
  readonly isInline: boolean;
  /** `undefined` where the publisher does not ask for them, or their code has not loaded. */
  readonly inlineMarks: (onStepBack: (focused: Mark | undefined) => void) => InlineMarks | undefined;
  /** `undefined` until it has loaded. */
  readonly layerCode: () => LayerCode | undefined;
  readonly loadLayer: () => Promise<void>;
}

type Way = 'highlight' | 'layer' | 'none';

export class PagePainting implements Painting {
  readonly #deps: PaintingDeps;
  readonly #marksIn: ReadonlyMap<Block, readonly Mark[]>;
  readonly #inline: InlineMarks | undefined;
  readonly #ended = new AbortController();
  #highlights: Highlights | undefined;
  #layer: LayerPainting | undefined;
  /** How the blocks without elements are painted, as far as that is decided. */
  #ways = new Map<Block, Way>();
  #hasHighlights = false;
  #active: Mark | undefined;
  #isAdding = false;

  constructor(marks: readonly Mark[], deps: PaintingDeps) {
    this.#deps = deps;
    this.#marksIn = groupBy(marks, ({ block }) => block);
    this.#inline = deps.inlineMarks((focused) => {
      this.#paintOver(focused);
    });
    const { signal } = this.#ended;
    if (document.readyState === 'complete') this.#inline?.wrap(this.#marksIn);
    else if (this.#inline) this.#wrapWhenLoaded(signal);
    this.#paintOver();
    matchMedia('(forced-colors: active)').addEventListener('change', this.#onForcedColors, { signal });
    const timer = setInterval(() => {
      mendHighlights();
      this.#mendWays();
      this.#inline?.leaveEditable();
    }, MEND_EVERY);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
  }

  setActive(mark: Mark | undefined): void {
    this.#show(false);
    this.#active = mark;
    this.#show(true);
  }

  markOf(target: EventTarget | null): Mark | undefined {
    return this.#inline?.markOf(target) ?? this.#layer?.markOf(target);
  }

  setNumbers(numbers: ReadonlyMap<Mark, number>): void {
    this.#inline?.setNumbers(numbers);
  }

  drop(blocks: ReadonlySet<Block>): void {
    this.#highlights?.drop(blocks);
  }

  restore(blocks: ReadonlySet<Block>): void {
    // Other elements may be in other colours.
    for (const block of blocks) this.#ways.delete(block);
    if (this.#layer) this.#paintOver();
    else this.#highlights?.restore(blocks);
  }

  undo(): void {
    this.#ended.abort();
    this.#inline?.undo();
    this.#highlights?.undo();
    this.#layer?.undo();
  }

  #show(isActive: boolean): void {
    if (!isActive) this.#highlights?.setActive(undefined);
    if (!this.#active) return;
    this.#inline?.setActive(this.#active, isActive);
    this.#layer?.setActive(this.#active, isActive);
    if (isActive && !this.#inline?.has(this.#active.block)) this.#highlights?.setActive(this.#active);
  }

  /** A script that makes its elements of the server's finds each where the server has put it, or fails. */
  #wrapWhenLoaded(signal: AbortSignal): void {
    const wrap = (): void => {
      this.#inline?.wrap(this.#marksIn);
      this.#paintOver();
    };
    addEventListener(
      'load',
      () => {
        whenIdle(wrap, signal);
      },
      { signal },
    );
  }

  /**
   * Paints anew where words have come to other colours since, as by a class that a script gives them, by a theme, or by a
   * font that arrives. No event tells of that. Only near the viewport, and where the layer is an exception.
   */
  #mendWays(): void {
    if (!this.#isLayerForFew) return;
    for (const block of this.#highlights?.blocks() ?? []) {
      if (this.#choose(block) === this.#wayOf(block)) continue;
      this.#paintOver();
      return;
    }
  }

  readonly #onForcedColors = (): void => {
    void this.#deps.loadLayer().then(() => {
      this.#paintOver();
    });
  };

  /** Paints the blocks that have no elements, anew: they have become others, or are to be painted another way. */
  #paintOver(focused = this.markOf(this.#deps.root.activeElement)): void {
    if (this.#ended.signal.aborted) return;
    const { isInline } = this.#deps;
    const before = [this.#highlights, this.#layer];
    this.#ways = new Map();
    this.#hasHighlights = hasHighlights();
    const blocks = [...this.#marksIn].filter(([block]) => !this.#inline?.has(block));
    const marks = blocks.flatMap(([, own]) => own);
    this.#layer = undefined;
    this.#highlights = this.#hasHighlights
      ? paintHighlights(marks, (mark) => this.#wayOf(mark.block) === 'highlight')
      : undefined;
    if (isInline || !this.#hasHighlights) this.#layer = this.#layerOver(marks, this.#inline?.stops ?? new Set());
    for (const painting of before) painting?.undo();
    this.#show(true);
    if (focused) this.#buttonOf(focused)?.focus({ preventScroll: true });
  }

  #buttonOf(mark: Mark): HTMLElement | undefined {
    return this.#inline?.buttonOf(mark) ?? this.#layer?.buttonOf(mark);
  }

  /** @param met the ids of the entries that have a tab stop, or need none */
  #layerOver(marks: readonly Mark[], met: Set<string>): LayerPainting | undefined {
    const code = this.#deps.layerCode();
    const takes = (mark: Mark): boolean => this.#wayOf(mark.block) === 'layer';
    return code && new code.LayerPainting(marks, { root: this.#deps.root, takes, met });
  }

  #wayOf(block: Block): Way {
    const known = this.#ways.get(block);
    if (known) return known;
    const way = this.#choose(block);
    this.#ways.set(block, way);
    if (way === 'layer' && this.#isLayerForFew) void this.#addLayer();
    return way;
  }

  #choose(block: Block): Way {
    const { isInline, layerCode } = this.#deps;
    const canHighlight = this.#hasHighlights && !this.#isRecoloured(block);
    if (canHighlight && !(isInline && layerCode())) return 'highlight';
    if (surroundings()(block.element).isUpright) return 'layer';
    return canHighlight ? 'highlight' : 'none';
  }

  #isRecoloured(block: Block): boolean {
    const marks = this.#marksIn.get(block) ?? [];
    const words = new Set(marks.map(({ start }) => parentOf(startBoundary(block, start).node)));
    return [...words].some((element) => element !== null && isRecoloured(element, block.element));
  }

  /** Whether highlights are the rule, and the layer is for the blocks alone that they would recolour. */
  get #isLayerForFew(): boolean {
    return this.#hasHighlights && !this.#deps.isInline;
  }

  /** Lays the lines of blocks over them that highlights would recolour. The launcher stays the one tab stop. */
  async #addLayer(): Promise<void> {
    const { signal } = this.#ended;
    if (this.#isAdding) return;
    this.#isAdding = true;
    await this.#deps.loadLayer();
    this.#isAdding = false;
    if (signal.aborted || !this.#isLayerForFew) return;
    const marks = [...this.#marksIn].flatMap(([block, own]) => (this.#ways.get(block) === 'layer' ? own : []));
    const before = this.#layer;
    this.#layer = this.#layerOver(marks, new Set(marks.map(({ entryId }) => entryId)));
    before?.undo();
    if (this.#active) this.#layer?.setActive(this.#active, true);
  }
}
