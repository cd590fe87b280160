import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import { isSmallScreen } from '../viewport.js';
import { PopoverHost } from './popover-host.js';

export interface PanelHostDeps {
  readonly root: ShadowRoot;
  readonly appearance: Appearance;
  /** What the panel shows, asked for at each opening. */
  readonly model: () => Promise<PanelModel>;
  readonly onCreate: (panel: ArticleContextPanel) => void;
  readonly onToggle: (open: boolean) => void;
}

/** The one panel of a widget: fetches its code when it is first wanted, and what it shows at each opening. */
export class PanelHost extends PopoverHost<ArticleContextPanel> {
  readonly #deps: PanelHostDeps;

  constructor(deps: PanelHostDeps, signal: AbortSignal) {
    super(deps.root, deps.appearance);
    this.#deps = deps;
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
  }

  /** Who opened it by key finds the focus in it. */
  async open(): Promise<void> {
    const isMyTurn = this.takeTurn();
    const byKey = hasVisibleFocus();
    const [model] = await Promise.all([this.#deps.model(), import('../../panel/panel-view.js')]);
    if (!isMyTurn()) return;
    const panel = this.made();
    panel.model = model;
    await panel.updateComplete;
    if (!isMyTurn()) return;
    if (!this.isOpen) {
      panel.showPopover();
      this.#deps.onToggle(true);
    }
    if (byKey) panel.focus();
  }

  /** What it shows is shown anew, if it is open. */
  override speak(language: Language): void {
    super.speak(language);
    const { view, turn } = this;
    const show = (model: PanelModel): void => {
      if (view && turn()) view.model = model;
    };
    if (this.isOpen) this.#deps.model().then(show, () => {});
  }

  /** A card leads back to the panel, and is not what the panel leads back to. */
  override holds(node: Node): boolean {
    return super.holds(node) || node.nodeName === 'ARTICLE-CONTEXT-CARD';
  }

  protected override create(): ArticleContextPanel {
    const panel = document.createElement('article-context-panel');
    // Where the panel is all that is seen, the focus must not be beneath it.
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

  /** Escape with the focus in the widget, or nowhere, closes the panel, unless the card has taken the key. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen) return;
    if (event.target !== document.body && event.target !== this.root.host) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };
}

/** Whether the reader is at work with the keyboard. */
function hasVisibleFocus(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element !== null && element !== document.body && element.matches(':focus-visible');
}
