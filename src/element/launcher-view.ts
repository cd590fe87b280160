import { html, LitElement, type TemplateResult } from 'lit';
import { fill, type Strings } from '../locales/strings.js';
import { launcherStyles } from './launcher-styles.js';
import type { Mention } from './mention.js';
import type { Option } from './options.js';

/** The keyboard has gone to another marked mention. */
export class LauncherWalkEvent extends Event {
  constructor(readonly index: number) {
    super('launcher-walk');
  }
}

/** The launcher: the widget's one tab stop on the page. Fires `launcher-walk`, `launcher-enter`
 * (by key) and `launcher-press` (by pointer). */
export class ArticleContextLauncher extends LitElement {
  static override properties = {
    strings: { attribute: false },
    marked: { attribute: false },
    place: { reflect: true },
    walkedTo: { state: true },
  };
  static override styles = launcherStyles;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  declare strings: Strings;
  /** The marked mentions, in document order. */
  declare marked: readonly Mention[];
  declare place: Option<'launcher'>;
  /** Index of the mention the keyboard is at; -1 before the first. */
  declare walkedTo: number;

  constructor() {
    super();
    this.marked = [];
    this.walkedTo = -1;
  }

  walk(index: number): void {
    if (index < 0 || index >= this.marked.length) return;
    this.walkedTo = index;
    this.dispatchEvent(new LauncherWalkEvent(index));
  }

  protected override render(): TemplateResult {
    const { label, title, help, position } = this.strings.launcher;
    const count = this.marked.length;
    const at = this.marked[this.walkedTo];
    return html`<button
        type="button"
        title=${fill(title, { count })}
        aria-describedby="help"
        @keydown=${this.#onKeyDown}
        @click=${this.#onClick}
      >
        <span class="sample">${label}</span><span class="count">${count}</span>
      </button>
      <span id="help" class="for-screen-readers">${help}</span>
      <span class="for-screen-readers" role="status"
        >${at ? fill(position, { index: this.walkedTo + 1, count, text: at.text }) : ''}</span
      >`;
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const to = moveOf(event.key, this.walkedTo, this.marked.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.walk(to);
  };

  /** A click by key has no detail; a press of the mouse or a finger has. */
  readonly #onClick = ({ detail }: MouseEvent): void => {
    this.dispatchEvent(new Event(detail === 0 ? 'launcher-enter' : 'launcher-press'));
  };
}

/** Where a key leads from the mention at `index`, if it leads anywhere. Walking stops at the ends. */
function moveOf(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1);
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
  }
}
