import { document } from '../../dom/page.js';
import { isNode } from '../../dom/kinds.js';
import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import type { Block } from '../../page/blocks.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { isSmallScreen } from '../in-sight.js';
import { isLayer } from '../layers/layer.js';
import { livePart } from '../layers/live-part.js';
import { showOnTop } from '../layers/top-layer.js';
import { PopoverHost } from './popover-host.js';

/** What the panel's popover needs, and whom it tells. */
export interface PanelHostDeps {
  readonly root: ShadowRoot;
  readonly appearance: () => Appearance;
  readonly blocks: readonly Block[];
  /** What the panel shows, asked for at each opening. */
  readonly model: () => Promise<PanelModel>;
  readonly onCreate: (panel: ArticleContextPanel) => void;
  readonly onToggle: (open: boolean) => void;
}

/** The panel as a popover: loads its code at the first opening, and asks for its model at each. */
export class PanelHost extends PopoverHost<ArticleContextPanel> {
  readonly #deps: PanelHostDeps;

  constructor(deps: PanelHostDeps, signal: AbortSignal) {
    super(deps.root, deps.appearance);
    this.#deps = deps;
    addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
  }

  /**
   * Opens the panel, or shows it again from a new model. @param enter whether it gets the focus; absent: if the reader is
   * at work with the keyboard
   */
  async open(enter = hasVisibleFocus()): Promise<void> {
    const isMyTurn = this.takeTurn();
    const [model] = await Promise.all([this.#deps.model(), import('../../panel/panel-view.js')]);
    if (!isMyTurn()) return;
    const panel = this.made();
    this.renewAppearance();
    panel.model = model;
    await panel.updateComplete;
    if (!isMyTurn()) return;
    if (!this.isOpen) {
      this.moveTo(livePart(this.root.host, this.#place));
      showOnTop(panel);
      this.#deps.onToggle(true);
    }
    if (enter) panel.focus();
  }

  /** Brings the open panel to where it can be seen and used, above what has come to the top layer since. */
  override raise(): void {
    super.raise(this.#place);
  }

  /** Changes the language of the panel and, if it is open, of what it shows. */
  override speak(language: Language): void {
    super.speak(language);
    const { view, turn } = this;
    const show = (model: PanelModel): void => {
      if (view && turn()) view.model = model;
    };
    if (this.isOpen) this.#deps.model().then(show, () => {});
  }

  /** Counts a card as the panel's own: focus that comes from one is not what the panel gives back when it closes. */
  override holds(node: Node): boolean {
    return super.holds(node) || node.nodeName === 'ARTICLE-CONTEXT-CARD' || isLayer(node);
  }

  protected override create(): ArticleContextPanel {
    const panel = document.createElement('article-context-panel');
    // On a small screen the panel covers the page, and focus on the page would be hidden beneath it (WCAG 2.2 SC
    // 2.4.11).
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && isSmallScreen()) this.close();
    });
    this.#deps.onCreate(panel);
    return panel;
  }

  protected override beforeHiding(): void {}

  protected override afterHiding(wasOpen: boolean): void {
    if (wasOpen) this.#deps.onToggle(false);
  }

  /** Where the reader is: at what has the focus, else in the article. */
  get #place(): Element | undefined {
    const { activeElement, body } = document;
    return activeElement && activeElement !== body ? activeElement : this.#deps.blocks[0]?.element;
  }

  /**
   * Escape closes the panel if the focus is in the widget or nowhere, unless a card has taken the key
   * (`defaultPrevented`).
   */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen || !this.view?.checkVisibility()) return;
    const { target } = event;
    if (target !== document.body && target !== this.root.host && !(isNode(target) && this.holds(target))) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

/** Whether the focus is where a focus ring shows, which tells that the reader is at work with the keyboard. */
function hasVisibleFocus(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element !== null && element !== document.body && element.matches(':focus-visible');
}
