import { ResizeObserver } from '../dom/platform.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { writtenIn } from '../locales/direction.js';
import type { PanelPart, Strings } from '../locales/strings.js';
import { sourceLineId } from '../ui/cited-text.js';
import { baseStyles } from '../ui/styles/base-styles.js';
import { entryStyles } from '../ui/styles/entry-styles.js';
import { titleOf } from '../ui/entry-head.js';
import { icons } from '../ui/icons.js';
import { watchFocusBeneath } from '../ui/focus-beneath.js';
import { pictureStyles } from '../ui/styles/picture-styles.js';
import { sizeAsReaderChose } from '../ui/styles/readers-size.js';
import { themeStyles } from '../ui/styles/themes.js';
import { renderAbout } from './views/about-view.js';
import { renderEntries, type ListState } from './views/entries-view.js';
import { renderEntry } from './views/entry-view.js';
import { renderMap } from './views/map-view.js';
import { metEntries, type MetEntry } from './models/met-entries.js';
import { partsOf } from './models/panel-parts.js';
import { renderNotes } from './views/notes-view.js';
import type { PanelContext } from './panel-context.js';
import { PanelEvent } from './panel-event.js';
import { panelLayout } from './panel-layout-styles.js';
import type { PanelModel } from './panel-model.js';
import { panelTables } from './panel-table-styles.js';
import { panelType } from './panel-text-styles.js';
import { Rows } from './rows.js';
import type { SearchResult } from './search.js';
import { scrollToStart } from './scroll-to-start.js';
import { renderSources } from './views/sources-view.js';
import { renderTimeline } from './views/timeline-view.js';
import { renderWording } from './views/wording-view.js';

/**
 * Renders the panel: a non-modal dialog with all that the dossier has for this page. It knows neither the page nor the
 * marks nor the card: it gets a model, and fires `panel-close`, `panel-entry`, `panel-note`, `panel-option`,
 * `panel-source` and `panel-failure`.
 */
export class ArticleContextPanel extends LitElement {
  static override properties = {
    model: { attribute: false },
    strings: { attribute: false },
    tab: { reflect: true },
    list: { state: true },
    trail: { state: true },
    place: { state: true },
    width: { state: true },
    said: { attribute: false },
  };
  static override styles = [themeStyles, baseStyles, entryStyles, pictureStyles, panelLayout, panelType, panelTables];

  declare model: PanelModel | undefined;
  declare strings: Strings;
  /** The tab that is open. */
  declare tab: PanelPart;
  declare list: ListState;
  /** Ids of the entries opened from that tab; the last one is shown. Empty while the tab's own view is. */
  declare trail: readonly string[];
  /** Id of the place that the map shows closer. */
  declare place: string | undefined;
  /** Width of what a part shows, in CSS px. */
  declare width: number;
  /** What is to be said to the reader at present. */
  declare said: string | undefined;

  #entries: readonly MetEntry[] = [];
  readonly #rows = new Rows(this);
  #search: Promise<(query: string) => SearchResult[]> | undefined;
  /** Whether the view has been scrolled to where it begins. */
  #isAtStart = false;
  /** Selector of the element that gets the focus after the next rendering. */
  #focusNext: string | undefined;
  /** The element in the panel that had the focus last. */
  #focused: HTMLElement | undefined;
  /** Ends when the panel is taken off the page. */
  #left = new AbortController();
  readonly #resizes = new ResizeObserver(() => {
    this.width = Math.max(1, this.clientWidth - EDGES);
  });

  constructor() {
    super();
    this.tab = 'entries';
    this.list = { query: '', kind: '', grouped: false };
    this.trail = [];
    this.width = 500;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    sizeAsReaderChose(root as ShadowRoot, ArticleContextPanel.styles);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
    this.#left = new AbortController();
    watchFocusBeneath(this, this.#left.signal, (isBeneath) => {
      if (isBeneath) this.#close();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
    this.#left.abort();
  }

  /** Moves the focus into the panel: to the element that had it last, else to the dialog. */
  override focus(options?: FocusOptions): void {
    const dialog = this.renderRoot.querySelector<HTMLElement>('.dialog');
    (this.#focused?.isConnected ? this.#focused : dialog)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#rows.begin(changed.has('model') || changed.has('strings'));
    if (!changed.has('model') || !this.model) return;
    this.#entries = metEntries(this.model);
    this.#search = undefined;
    if (!this.#parts.includes(this.tab)) this.tab = 'entries';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tab') || changed.has('trail')) this.#isAtStart = false;
    const areMore = this.#rows.end();
    if (!this.#isAtStart) this.#isAtStart = scrollToStart(this.renderRoot, this.tab) || !areMore;
    const next = this.#focusNext;
    if (next === undefined) return;
    const wanted = this.renderRoot.querySelector<HTMLElement>(next);
    if (!wanted && areMore) return;
    this.#focusNext = undefined;
    const found = wanted ?? this.renderRoot.querySelector<HTMLElement>('.view');
    found?.scrollIntoView({ block: 'nearest' });
    found?.focus({ preventScroll: true });
  }

  get #parts(): readonly PanelPart[] {
    return this.model ? partsOf(this.model.data) : [];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, strings } = this;
    if (!model) return nothing;
    const { lang, dir } = titleOf(model.data, 'title');
    return html`<div
      class="dialog"
      part="panel"
      role="dialog"
      aria-labelledby="title"
      tabindex="-1"
      @focusin=${this.#onFocus}
    >
      <header role="none">
        <p class="kind">${strings.panel.label}</p>
        <h2 id="title"><bdi lang=${lang} dir=${dir}>${model.data.title}</bdi></h2>
        <button
          class="icon close"
          part="panel-close"
          type="button"
          aria-label=${strings.card.close}
          @click=${this.#close}
        >
          ${icons.close}
        </button>
      </header>
      <div class="tabs" role="tablist" aria-labelledby="title" @keydown=${this.#onTabKey}>
        ${this.#parts.map(
          (part) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${part}"
              aria-controls="view"
              aria-selected=${part === this.tab ? 'true' : 'false'}
              tabindex=${part === this.tab ? 0 : -1}
              @click=${() => {
                this.#goTo(part);
              }}
            >
              ${strings.panel.parts[part]}
            </button>`,
        )}
      </div>
      <p class="said" aria-live="polite">${this.said}</p>
      <div class="view" part="panel-body" id="view" role="tabpanel" aria-labelledby="tab-${this.tab}" tabindex="0">
        ${this.#renderView(model)}
      </div>
    </div>`;
  }

  #renderView(model: PanelModel): TemplateResult | typeof nothing {
    const { data } = model;
    const listed = Object.keys(data.sources);
    const context: PanelContext = {
      model,
      data,
      listed,
      strings: this.strings,
      text: writtenIn(data.lang),
      rows: this.#rows.of,
      open: (id) => {
        this.trail = [...this.trail, id];
        this.#focusNext = '#entry';
      },
      cite: (id) => {
        this.#goTo('sources');
        this.#focusNext = `#${sourceLineId(listed.indexOf(id) + 1)}`;
      },
      fire: (type, detail) => this.dispatchEvent(new PanelEvent(type, detail)),
    };
    const card = model.data.cards[this.trail.at(-1) ?? ''];
    if (card) {
      const isMet = this.#entries.some((entry) => entry.card === card);
      return renderEntry(card, isMet, context, this.#back);
    }
    switch (this.tab) {
      case 'entries':
        return renderEntries(this.#entries, this.list, context, (change) => {
          this.list = { ...this.list, ...change };
          if (change.query !== undefined) void this.#find(change.query);
        });
      case 'timeline':
        return renderTimeline(this.width, context);
      case 'map':
        return renderMap(this.width, this.place, context, (id) => {
          this.place = id;
        });
      case 'wording':
        return renderWording(this.#entries, context);
      case 'notes':
        return renderNotes(context);
      case 'sources':
        return renderSources(context);
      case 'about':
        return renderAbout(this.#entries.length, context);
    }
  }

  async #find(query: string): Promise<void> {
    let hits: SearchResult[] | undefined;
    if (query.trim() !== '')
      try {
        hits = (await (this.#search ??= this.#loadSearch()))(query);
      } catch (error) {
        this.#search = undefined;
        this.dispatchEvent(new PanelEvent('panel-failure', { error }));
      }
    // While the search was loading, the reader may have typed more; that query has a call of its own.
    if (this.list.query === query) this.list = { ...this.list, hits };
  }

  async #loadSearch(): Promise<(query: string) => SearchResult[]> {
    const { makeSearch } = await import('./search.js');
    return makeSearch(this.#entries);
  }

  #goTo(part: PanelPart): void {
    this.tab = part;
    this.trail = [];
  }

  readonly #back = (): void => {
    const left = this.trail.at(-1) ?? '';
    this.trail = this.trail.slice(0, -1);
    this.#focusNext = this.trail.length > 0 ? '#entry' : `[data-entry="${left}"]`;
  };

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const parts = this.#parts;
    const step = this.dir === 'rtl' ? -1 : 1;
    const at = parts.indexOf(this.tab);
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: -1 }[event.key];
    const part = to === undefined ? undefined : parts.at(to % parts.length);
    if (!part || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#goTo(part);
    this.#focusNext = `#tab-${part}`;
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    this.#focused = target as HTMLElement;
  };

  readonly #close = (): void => {
    this.dispatchEvent(new PanelEvent('panel-close', undefined));
  };
}

/** Borders and paddings at both sides of the view, in CSS px. */
const EDGES = 42;

if (!customElements.get('article-context-panel')) customElements.define('article-context-panel', ArticleContextPanel);

declare global {
  interface HTMLElementTagNameMap {
    'article-context-panel': ArticleContextPanel;
  }
}
