import { NativeEvent } from '../dom/natives.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { fillCount, formatNumber } from '../locales/numbers.js';
import { fill, type Strings } from '../locales/strings.js';
import { launcherStyles } from './launcher-styles.js';
import type { Mention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';

/** The reader has walked to another marked mention by key. `index` counts in `marked`, from 0. */
export class LauncherWalkEvent extends NativeEvent {
  constructor(readonly index: number) {
    super('launcher-walk');
  }
}

/**
 * The launcher: the widget's one tab stop on the page, a toolbar of two buttons
 * (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). On the first, arrow keys walk the marked words; before the first
 * word they lead to the second button, which opens the panel. It fires `launcher-walk`, `launcher-enter` (Enter or
 * Space), `launcher-press` (mouse or finger) and `launcher-panel`.
 */
export class ArticleContextLauncher extends LitElement {
  static override properties = {
    strings: { attribute: false },
    marked: { attribute: false },
    place: { reflect: true },
    walkedTo: { state: true },
    panelOpen: { attribute: 'panel-open', type: Boolean, reflect: true },
    onPanel: { state: true },
    off: { attribute: false },
    said: { reflect: true },
  };
  static override styles = launcherStyles;

  declare strings: Strings;
  /** The marked mentions, in document order. */
  declare marked: readonly Mention[];
  declare place: Option<'launcher'>;
  /** Index in `marked` of the mention that the keyboard is at; -1 before the first. */
  declare walkedTo: number;
  declare panelOpen: boolean;
  /** Whether the reader's own choice leaves no marks, so that the first button turns them on again. */
  declare off: boolean;
  /** What is to be said to the reader at present, in place of the hint and of where the walk is. */
  declare said: string | undefined;
  /** Whether the panel's button, and not the first, is the tab stop. */
  declare onPanel: boolean;

  constructor() {
    super();
    this.marked = [];
    this.walkedTo = -1;
    this.panelOpen = false;
    this.onPanel = false;
    this.off = false;
  }

  /** Moves the focus to the tab stop. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  /** Goes to a mention, if there is one at this index. */
  walk(index: number): void {
    if (index < 0 || index >= this.marked.length) return;
    this.walkedTo = index;
    this.dispatchEvent(new LauncherWalkEvent(index));
  }

  protected override render(): TemplateResult {
    const { lang, launcher } = this.strings;
    const { label, title, help, position, panel, hint, off, turnOn } = launcher;
    const count = this.marked.length;
    const shown = formatNumber(count, lang);
    const at = this.marked[this.walkedTo];
    return html`<div role="toolbar" part="launcher" aria-label=${label}>
        <button
          class="walk"
          part="launcher-button"
          type="button"
          tabindex=${this.onPanel ? -1 : 0}
          title=${this.off ? turnOn : fillCount(title, count, lang)}
          aria-describedby="help"
          @keydown=${this.#onKeyDown}
          @focus=${this.#onFocus}
          @click=${this.#onClick}
        >
          <span class="sample">${label}</span><span class="count">${this.off ? off : shown}</span>
        </button>
        <button
          class="panel"
          part="launcher-button"
          type="button"
          tabindex=${this.onPanel ? 0 : -1}
          aria-label=${panel}
          title=${panel}
          aria-haspopup="dialog"
          aria-expanded=${this.panelOpen ? 'true' : 'false'}
          @keydown=${this.#onPanelKey}
          @focus=${this.#onFocus}
          @click=${this.#onPanelClick}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h1m3 0h8M2 8h1m3 0h8M2 12h1m3 0h8"></path></svg>
        </button>
      </div>
      <span class="hint">${this.said ?? hint}</span>
      <span id="help" class="for-screen-readers">${this.off ? turnOn : help}</span>
      <span class="for-screen-readers" role="status"
        >${this.said ?? (at ? fill(position, { index: formatNumber(this.walkedTo + 1, lang), count: shown, text: at.text }) : '')}</span
      >`;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const to = moveOf(mirrored(event.key, this.dir), this.walkedTo, this.marked.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The arrow keys may turn the page's slides, too.
    event.stopPropagation();
    // A key that is held down stops at the first word: the reader wants to get there, and not beyond it to the panel.
    if (to < 0 && !event.repeat) this.#focusOn('.panel');
    else this.walk(to);
  };

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (!/^(?:Arrow|Home|End)/u.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#focusOn('.walk');
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    this.onPanel = (target as Element).matches('.panel');
  };

  readonly #onPanelClick = (): void => {
    this.dispatchEvent(new NativeEvent('launcher-panel'));
  };

  #focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** A click by Enter or Space has a `detail` of 0; one by mouse or finger has the number of presses. */
  readonly #onClick = ({ detail }: MouseEvent): void => {
    this.dispatchEvent(new NativeEvent(detail === 0 ? 'launcher-enter' : 'launcher-press'));
  };
}

/** Exchanges the left and right arrow keys where text runs from right to left: the next word is at the left there. */
function mirrored(key: string, dir: string): string {
  if (dir !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/**
 * Where a key leads from a mention. Walking stops at the last one.
 *
 * @param index of the mention, -1 before the first
 * @returns the new index; `undefined` where the key does not walk
 */
function moveOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(-1, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

if (!customElements.get('article-context-launcher'))
  customElements.define('article-context-launcher', ArticleContextLauncher);

declare global {
  interface HTMLElementTagNameMap {
    'article-context-launcher': ArticleContextLauncher;
  }
  interface HTMLElementEventMap {
    'launcher-walk': LauncherWalkEvent;
    'launcher-enter': Event;
    'launcher-press': Event;
    'launcher-panel': Event;
  }
}
