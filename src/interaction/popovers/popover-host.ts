import { isElement } from '../../dom/kinds.js';
import type { Language, LanguageView } from '../language-controller.js';
import { applyLanguage } from '../language-controller.js';
import { applyAppearance, type Appearance } from '../../ui/appearance.js';
import { addLayer, type Layer } from '../layers/layer.js';
import { livePart } from '../layers/live-part.js';
import { keepEvents } from '../layers/own-events.js';
import { hideFromTop, isShownOnTop, showOnTop } from '../layers/top-layer.js';

/** A view that is shown as a popover. */
export type PopoverView = LanguageView & { readonly updateComplete: Promise<boolean> };

/**
 * What card and panel have in common. The view is made when it is first wanted and is shown in the top layer: in the
 * widget's own shadow root or, where the reader is in a dialog or another part that alone is live, in a layer there. When
 * it closes, it gives the focus back to where it came from. An opening that still waits for code or texts is dropped
 * when another opening or a closing comes.
 */
export abstract class PopoverHost<View extends PopoverView> {
  protected readonly root: ShadowRoot;
  #view: View | undefined;
  readonly #appearance: () => Appearance;
  #turn = 0;
  #focusedBefore: HTMLElement | undefined;
  /** What the view stands in while it is not in the widget. */
  #layer: Layer | undefined;

  constructor(root: ShadowRoot, appearance: () => Appearance) {
    this.root = root;
    this.#appearance = appearance;
  }

  get view(): View | undefined {
    return this.#view;
  }

  get isOpen(): boolean {
    return this.#view !== undefined && isShownOnTop(this.#view);
  }

  get hasFocus(): boolean {
    return this.#view?.matches(':focus-within') ?? false;
  }

  /** Its box in the viewport, in CSS px; `undefined` while it is closed. */
  get box(): DOMRect | undefined {
    return this.isOpen ? this.#view?.getBoundingClientRect() : undefined;
  }

  /** Whether a node is the view, or the layer that it stands in. */
  holds(node: Node): boolean {
    return node === this.#view || node === this.#layer?.root.host;
  }

  isOn(event: Event): boolean {
    return this.#view !== undefined && event.composedPath().includes(this.#view);
  }

  /** To be called before each opening, too: a page may have turned dark since. */
  renewAppearance(): void {
    if (this.#view) applyAppearance(this.#view, this.#appearance());
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
    hideFromTop(view);
    this.afterHiding(wasOpen);
    // The page may remove the part that the view stands in, and the view with it.
    this.moveTo(undefined);
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

  /**
   * Brings an open view to where the live part of the page is now, above what has come to the top layer since, which is
   * in the order in which its elements were shown. @param place the words that the view is about
   */
  raise(place: Element | undefined): void {
    const view = this.#view;
    if (!view || !this.isOpen) return;
    const focused = view.shadowRoot?.activeElement as HTMLElement | null | undefined;
    hideFromTop(view);
    this.moveTo(livePart(this.root.host, place));
    showOnTop(view);
    focused?.focus({ preventScroll: true });
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
    keepEvents(view);
    view.addEventListener('focusin', ({ relatedTarget }) => {
      if (isElement(relatedTarget) && !this.holds(relatedTarget)) this.#focusedBefore = relatedTarget as HTMLElement;
    });
    this.root.append(view);
    this.#view = view;
    return view;
  }

  /** Moves the view into a part of the page, or back into the widget; the move takes an open one out of the top layer. */
  protected moveTo(part: Element | undefined): void {
    const isThere = this.#layer ? this.#layer.root.host.parentNode === part : !part;
    if (!this.#view || isThere) return;
    this.#layer?.remove();
    this.#layer = part && addLayer(part, this.root.host);
    (this.#layer?.root ?? this.root).append(this.#view);
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
   * the launcher. Seen from a layer, a launcher in another shadow root is the host of that.
   */
  get #wayBack(): HTMLElement | undefined {
    const before = this.#focusedBefore;
    if (!before) return undefined;
    const host = before.isConnected ? before : this.root.host;
    return host.shadowRoot?.querySelector('article-context-launcher') ?? before;
  }
}
