import type { Block } from '../../page/blocks.js';
import type { MarkStyle } from '../../paint/mark-style.js';
import type { Mark, Painter, Painting } from '../../paint/painter.js';
import { knownColor } from '../../api/attributes.js';
import type { Settings } from '../../api/settings.js';

/**
 * The marks that one run has on the page, and their stylesheet. `show` paints the new marks before it takes the old
 * ones away, so that no frame is without marks.
 */
export class PaintedMarks {
  #painter: Painter;
  readonly #attributes: Settings['attributes'];
  /** In px. */
  #textSize = 16;
  #painting: Painting | undefined;
  #removeStyle: () => void;

  constructor(painter: Painter, attributes: Settings['attributes']) {
    this.#painter = painter;
    this.#attributes = attributes;
    this.#removeStyle = painter.adoptStyle(this.#style);
  }

  show(mentions: readonly { readonly mark: Mark }[]): Painting {
    const before = this.#painting;
    this.#painting = this.#painter.paint(mentions.map(({ mark }) => mark));
    before?.undo();
    return this.#painting;
  }

  /** Takes the marks off blocks whose nodes have left the page, or hold other words. */
  drop(blocks: ReadonlySet<Block>): void {
    this.#painting?.drop?.(blocks);
  }

  /** Puts the marks back on such blocks, which have other nodes by now. */
  restore(blocks: ReadonlySet<Block>): void {
    this.#painting?.restore?.(blocks);
  }

  /**
   * Paints with another painter from now on. What is painted stays until then. @param textSize that of the article, in px:
   * under small type, muted lines are paler
   */
  use(painter: Painter, textSize: number): void {
    this.#painter = painter;
    this.#textSize = textSize;
    this.restyle();
  }

  restyle(): void {
    const removeOld = this.#removeStyle;
    this.#removeStyle = this.#painter.adoptStyle(this.#style);
    removeOld();
  }

  clear(): void {
    this.#painting?.undo();
    this.#painting = undefined;
  }

  undo(): void {
    this.clear();
    this.#removeStyle();
  }

  get #style(): MarkStyle {
    const { underline, accent, theme, density } = this.#attributes;
    return {
      underline,
      accent: knownColor(accent),
      strong: theme === 'contrast',
      calm: density === 'calm' ? this.#textSize : undefined,
    };
  }
}
