import type { Language, LanguageView } from '../language-controller.js';
import { applyLanguage } from '../language-controller.js';
import { applyAppearance, type Appearance } from '../../ui/appearance.js';

/** A view that is shown as a popover. */
export type PopoverView = LanguageView & { readonly updateComplete: Promise<boolean> };

/**
 * What card and panel have in common. The view is made when it is first wanted and is shown as a manual popover
 * (https://html.spec.whatwg.org/multipage/popover.html), which stands in the top layer. When it closes, it gives the
 * focus back to where it came from. An opening that still waits for code or texts is dropped when another opening or a
 * closing comes.
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

  /** Its box in the viewport, in CSS px; `undefined` while it is closed. */
  get box(): DOMRect | undefined {
    return this.isOpen ? this.#view?.getBoundingClientRect() : undefined;
  }

  /** Whether a node is the view, or belongs to it. */
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

  /**
   * Forgets where the focus came from, so that closing does not move it: for a card that goes without the reader's
   * asking.
   */
  forgetFocus(): void {
    this.#focusedBefore = undefined;
  }

  close(): void {
    this.takeTurn();
    const view = this.#view;
    if (!view) return;
    const { hasFocus } = this;
    // Firefox and WebKit leave the focus on an element within the popover when that is hidden.
    if (hasFocus) (view.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    const wasOpen = this.isOpen;
    this.beforeHiding();
    if (wasOpen) view.hidePopover();
    this.afterHiding(wasOpen);
    // The launcher may be far from the text that the reader looks at, so the focus must not scroll the page to it.
    if (hasFocus) this.#wayBack?.focus({ preventScroll: true });
    this.forgetFocus();
  }

  /** Closes the view and takes it off the page. A later opening makes a new one. */
  remove(): void {
    this.close();
    this.#view?.remove();
    this.#view = undefined;
  }

  /** Makes the view. Its element is defined by then: whoever calls `made()` has waited for its code. */
  protected abstract create(): View;

  /** Called before the view is hidden, for what only a view with a box can do. */
  protected abstract beforeHiding(): void;

  /** Called after the view is hidden. @param wasOpen whether it was shown before */
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

  /** Makes every opening that still waits void. @returns a test whether this call was the last one */
  protected takeTurn(): () => boolean {
    const turn = ++this.#turn;
    return () => turn === this.#turn;
  }

  /** The same test for work that makes no opening void, such as a change of language. */
  protected get turn(): () => boolean {
    const turn = this.#turn;
    return () => turn === this.#turn;
  }

  /**
   * Where the focus goes on closing: where it came from or, if that is gone, as a mark that the reader has turned off,
   * the launcher.
   */
  get #wayBack(): HTMLElement | null | undefined {
    const before = this.#focusedBefore;
    return before && !before.isConnected ? this.root.querySelector('article-context-launcher') : before;
  }
}
