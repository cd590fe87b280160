import { NativeEvent } from '../dom/natives.js';
import { turn } from '../dom/turn.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { fillCount, formatNumber } from '../locales/numbers.js';
import { fill, type Strings } from '../locales/strings.js';
import { launcherStyles } from './launcher-styles.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';

/** The reader has walked to another marked mention by key. `index` counts in `marked`, from 0. */
export class LauncherWalkEvent extends NativeEvent {
  constructor(readonly index: number) {
    super('launcher-walk');
  }
}

/** The reader has pressed the launcher. */
export class LauncherPressEvent extends NativeEvent {
  constructor(
    /** Whether by Enter or Space, and not by mouse or finger. */
    readonly byKey: boolean,
  ) {
    super('launcher-press');
  }
}

/**
 * The launcher: the widget's one tab stop on the page, in a landmark of its own. It opens the overview, and the arrow keys
 * walk the marked words from it. It fires `launcher-walk` and `launcher-press`.
 */
export class ArticleContextLauncher extends LitElement {
  static override properties = {
    strings: { attribute: false },
    marked: { attribute: false },
    place: { reflect: true },
    walkedTo: { state: true },
    panelOpen: { attribute: 'panel-open', type: Boolean, reflect: true },
    off: { attribute: false },
    said: { reflect: true },
    sentence: { attribute: false },
  };
  static override styles = launcherStyles;

  declare strings: Strings;
  /** The marked mentions, in document order. */
  declare marked: readonly PageMention[];
  declare place: Option<'launcher'>;
  /** Index in `marked` of the mention that the keyboard is at; -1 before the first. */
  declare walkedTo: number;
  declare panelOpen: boolean;
  /** Whether the reader's own choice leaves no marks, so that the first button turns them on again. */
  declare off: boolean;
  /** What is to be said to the reader at present, in place of the hint and of where the walk is. */
  declare said: string | undefined;
  /** The sentence that the reader has come back to. */
  declare sentence: { readonly text: string; readonly lang: string } | undefined;
  /** Where the reader is: an index in `marked`, or a number between two for the text between these. */
  declare here: () => number;

  constructor() {
    super();
    this.marked = [];
    this.walkedTo = -1;
    this.panelOpen = false;
    this.here = () => this.walkedTo;
    this.off = false;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  /** The first rendering is a task of its own, after the one that has made all that listens to the reader. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await turn();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { lang, launcher, card } = this.strings;
    const { label, title, help, position, panel, hint, off, turnOn } = launcher;
    const count = this.marked.length;
    const shown = formatNumber(count, lang);
    const at = this.marked[this.walkedTo];
    const walked = at && fill(position, { index: formatNumber(this.walkedTo + 1, lang), count: shown, text: at.text });
    const disputed = at?.entry.contested ? ` (${card.contested})` : '';
    return html`<section part="launcher" aria-label=${label}>
        <button
          part="launcher-button"
          type="button"
          title=${this.off ? turnOn : fillCount(title, count, lang)}
          aria-describedby="help"
          aria-haspopup="dialog"
          aria-expanded=${this.panelOpen ? 'true' : 'false'}
          @keydown=${this.#onKeyDown}
          @click=${this.#onClick}
        >
          <span class="sample">${label}</span><span class="count">${this.off ? off : shown}</span>
          <span class="for-screen-readers">${panel}</span>
        </button>
      </section>
      <span class="hint">${this.said ?? hint}</span>
      <span id="help" class="for-screen-readers">${this.off ? turnOn : help}</span>
      <span class="for-screen-readers" role="status"
        >${
          this.sentence && this.said === undefined
            ? html`<span lang=${this.sentence.lang}>${this.sentence.text}</span>`
            : (this.said ?? (walked ? walked + disputed : ''))
        }</span
      >`;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const to = moveOf(mirrored(event.key, this.dir), this.here(), this.marked.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The arrow keys may turn the page's slides, too.
    event.stopPropagation();
    this.dispatchEvent(new LauncherWalkEvent(to));
  };

  /** A click by Enter or Space has a `detail` of 0; one by mouse or finger has the number of presses. */
  readonly #onClick = ({ detail }: MouseEvent): void => {
    this.dispatchEvent(new LauncherPressEvent(detail === 0));
  };
}

/** Exchanges the left and right arrow keys where text runs from right to left: the next word is at the left there. */
function mirrored(key: string, dir: string): string {
  if (dir !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}

/**
 * Where a key leads. Walking stops at the first mention and at the last.
 *
 * @param here an index, or a number between two
 * @returns the new index; `undefined` where the key does not walk
 */
function moveOf(key: string, here: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, Math.floor(here + 1));
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, Math.ceil(here - 1));
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
    'launcher-press': LauncherPressEvent;
  }
}
