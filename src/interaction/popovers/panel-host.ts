import type { PanelModel } from '../../panel/panel-model.js';
import type { ArticleContextPanel } from '../../panel/panel-view.js';
import { applyLook, type Look } from '../../ui/appearance.js';
import { isSmallScreen } from '../viewport.js';

export interface PanelHostOptions {
  readonly root: ShadowRoot;
  readonly look: Look;
  /** What the panel shows, asked for at each opening. */
  readonly model: () => Promise<PanelModel>;
  readonly onCreate: (panel: ArticleContextPanel) => void;
  readonly onToggle: (open: boolean) => void;
}

/** Holds the one panel of a widget: fetches its code when first wanted, shows it in the top layer, takes it away. */
export class PanelHost {
  readonly #options: PanelHostOptions;
  #look: Look;
  #panel: ArticleContextPanel | undefined;
  #token = 0;
  /** What had the focus before it went into the panel. */
  #focusedBefore: HTMLElement | undefined;

  constructor(options: PanelHostOptions, signal: AbortSignal) {
    this.#options = options;
    this.#look = options.look;
    document.addEventListener('keydown', this.#onKeyDown, { signal, capture: true });
  }

  get panel(): ArticleContextPanel | undefined {
    return this.#panel;
  }

  get isOpen(): boolean {
    return this.#panel?.matches(':popover-open') ?? false;
  }

  setLook(look: Look): void {
    this.#look = look;
    if (this.#panel) applyLook(this.#panel, look);
  }

  /** Who opened it by key finds the focus in it. A later call of `open` or `close` wins over one that still waits. */
  async open(): Promise<void> {
    const token = ++this.#token;
    const byKey = hasVisibleFocus();
    const [model] = await Promise.all([this.#options.model(), import('../../panel/panel-view.js')]);
    if (token !== this.#token) return;
    const panel = (this.#panel ??= this.#create());
    panel.model = model;
    await panel.updateComplete;
    if (token !== this.#token) return;
    if (!this.isOpen) {
      panel.showPopover();
      this.#options.onToggle(true);
    }
    if (byKey) panel.focus();
  }

  /** Shows anew what it shows, if it is open. */
  renew(): void {
    const token = this.#token;
    const show = (model: PanelModel): void => {
      if (this.#panel && token === this.#token) this.#panel.model = model;
    };
    if (this.isOpen) this.#options.model().then(show, () => {});
  }

  close(): void {
    this.#token++;
    const panel = this.#panel;
    if (!panel || !this.isOpen) return;
    const hadFocus = panel.matches(':focus-within');
    // Firefox and WebKit leave the focus in what is hidden.
    if (hadFocus) (panel.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    panel.hidePopover();
    if (hadFocus) this.#focusedBefore?.focus({ preventScroll: true });
    this.#focusedBefore = undefined;
    this.#options.onToggle(false);
  }

  remove(): void {
    this.close();
    this.#panel?.remove();
    this.#panel = undefined;
  }

  /** Its class has been defined by then: `open` waits for it. */
  #create(): ArticleContextPanel {
    const panel = document.createElement('article-context-panel');
    panel.popover = 'manual';
    applyLook(panel, this.#look);
    panel.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && relatedTarget !== panel) this.#focusedBefore ??= relatedTarget;
    });
    // Where the panel is all that is seen, the focus must not be beneath it.
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && isSmallScreen()) this.close();
    });
    this.#options.onCreate(panel);
    this.#options.root.append(panel);
    return panel;
  }

  /** Escape with the focus in the widget, or nowhere, closes the panel, unless the card has taken the key. */
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen) return;
    if (event.target !== document.body && event.target !== this.#options.root.host) return;
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
