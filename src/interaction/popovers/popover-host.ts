import type { Language, LanguageView } from '../language-controller.js';
import { applyLanguage } from '../language-controller.js';
import { applyAppearance, type Appearance } from '../../ui/appearance.js';

/** A view that stands in the top layer. */
export type PopoverView = LanguageView & { readonly updateComplete: Promise<boolean> };

/**
 * What card and panel have in common: the view is made when it is first wanted, stands in the top layer as a popover, and
 * when it closes gives the focus back to where it came from. A later opening or closing wins over one that still waits.
 */
export abstract class PopoverHost<View extends PopoverView> {
  protected readonly root: ShadowRoot;
  #view: View | undefined;
  #appearance: Appearance;
  #turn = 0;
  #focusedBefore: HTMLElement | undefined;

  constructor(root: ShadowRoot, appearance: Appearance) {
    this.root = root;
    this.#appearance = appearance;
  }

  get view(): View | undefined {
    return this.#view;
  }

  get isOpen(): boolean {
    return this.#view?.matches(':popover-open') ?? false;
  }

  get hasFocus(): boolean {
    return this.#view?.matches(':focus-within') ?? false;
  }

  get box(): DOMRect | undefined {
    return this.isOpen ? this.#view?.getBoundingClientRect() : undefined;
  }

  /** Whether a node is the view, or what holds it. */
  holds(node: Node): boolean {
    return node === this.#view;
  }

  setAppearance(appearance: Appearance): void {
    this.#appearance = appearance;
    if (this.#view) applyAppearance(this.#view, appearance);
  }

  speak(language: Language): void {
    if (this.#view) applyLanguage(this.#view, language);
  }

  /** Nobody asked for the focus to move: on closing it stays where it is. */
  forgetFocus(): void {
    this.#focusedBefore = undefined;
  }

  close(): void {
    this.takeTurn();
    const view = this.#view;
    if (!view) return;
    const { hasFocus } = this;
    // Firefox and WebKit leave the focus in what is hidden.
    if (hasFocus) (view.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    const wasOpen = this.isOpen;
    this.beforeHiding();
    if (wasOpen) view.hidePopover();
    this.afterHiding(wasOpen);
    // Without scrolling: the reader looks at the text, wherever the launcher is.
    if (hasFocus) this.#wayBack?.focus({ preventScroll: true });
    this.forgetFocus();
  }

  remove(): void {
    this.close();
    this.#view?.remove();
    this.#view = undefined;
  }

  /** Defined by then: whoever opens it has waited for its class. */
  protected abstract create(): View;

  /** What only a view that is shown can do. */
  protected abstract beforeHiding(): void;

  protected abstract afterHiding(wasOpen: boolean): void;

  /** The view, made and set up where there is none yet. */
  protected made(): View {
    if (this.#view) return this.#view;
    const view = this.create();
    view.popover = 'manual';
    applyAppearance(view, this.#appearance);
    view.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !this.holds(relatedTarget)) this.#focusedBefore = relatedTarget;
    });
    this.root.append(view);
    this.#view = view;
    return view;
  }

  /** @returns whether nothing has been asked since */
  protected takeTurn(): () => boolean {
    const turn = ++this.#turn;
    return () => turn === this.#turn;
  }

  /** The same, for what takes the turn from nobody. */
  protected get turn(): () => boolean {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  /** A mark that was a button may have gone, as when the reader has turned the marks off: then the launcher leads on. */
  get #wayBack(): HTMLElement | null | undefined {
    const before = this.#focusedBefore;
    return before && !before.isConnected ? this.root.querySelector('article-context-launcher') : before;
  }
}
