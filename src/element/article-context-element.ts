import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Issue } from '../dossier/issue.js';
import { DossierError } from '../dossier/dossier-error.js';
import { loadDossier } from '../dossier/load/load.js';
import type { DossierSource, LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { ArticleContextReadyEvent } from '../api/events.js';
import type { Mention } from '../api/mention.js';
import { knownColor, knownOption, type Option, type OptionName } from '../api/attributes.js';
import { reporter } from './report.js';
import { startSession, type Session, type SessionOptions, type Style } from '../session/session.js';

export type State = 'idle' | 'loading' | 'ready' | 'not-found' | 'error';

const option = (name: OptionName) => ({
  attribute: name,
  reflect: true,
  useDefault: true,
  converter: (value: string | null) => knownOption(name, value),
});

/**
 * The widget. It extends Lit's `ReactiveElement`, which has the properties and the lifecycle, and not `LitElement`: what
 * it shows (launcher, card) is in views of their own that load after the marks are painted, and lit-html with them.
 *
 * Finds a reprinted article on the page, marks what its dossier explains, and shows a card for each mark.
 *
 * @example
 * <article-context dossier="/dossiers/my.json" theme="dark"></article-context>
 *
 * @cssprop --article-context-surface - Background of launcher, card and panel.
 * @cssprop --article-context-text - Their text.
 * @cssprop --article-context-quiet - Text of less weight: kinds, dates, counts.
 * @cssprop --article-context-line - Lines between parts.
 * @cssprop --article-context-edge - Outer borders, and those of controls.
 * @cssprop --article-context-tint - Background of what is apart or chosen.
 * @cssprop --article-context-accent - Links, focus rings and disputed wordings; taken as it is, unlike the attribute.
 * @cssprop --article-context-radius - Corners of card and panel.
 * @cssprop --article-context-shadow - Shadow of the card, the panel and a launcher in the corner.
 * @cssprop --article-context-font - Typeface of everything that the widget shows.
 * @cssprop --article-context-quote-font - Typeface of wordings and quotations.
 * @cssprop --article-context-corner-block - Distance of a launcher in the corner from the bottom.
 * @cssprop --article-context-corner-inline - Distance of a launcher in the corner from the side.
 * @cssprop --article-context-end-notes - `none`: no end notes in print.
 *
 * @csspart launcher - The toolbar of two buttons.
 * @csspart launcher-button - Each of the two buttons.
 * @csspart card - The card; not while it stands in a dialog of the page.
 * @csspart card-body - What scrolls in the card.
 * @csspart card-close - The card's close button.
 * @csspart panel - The panel.
 * @csspart panel-body - What scrolls in the panel.
 * @csspart panel-close - The panel's close button.
 * @csspart end-notes - The notes in print; not where the widget comes before the article.
 */
export class ArticleContextElement extends ReactiveElement {
  static override properties = {
    dossier: {},
    scope: { reflect: true, useDefault: true, converter: (value: string | null) => value ?? 'reprint' },
    theme: option('theme'),
    accent: { reflect: true },
    marks: option('marks'),
    underline: option('underline'),
    density: option('density'),
    types: { reflect: true, useDefault: true, converter: (value: string | null) => value ?? '' },
    openOn: option('open-on'),
    launcher: option('launcher'),
    lang: { reflect: true, useDefault: true },
    dir: { reflect: true, useDefault: true },
    feedback: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    state: { state: true },
  };
  /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
  declare dossier: string | Dossier | null | undefined;
  /** `reprint`, `page`, or a CSS selector. */
  declare scope: string;
  /** Looks of card and panel; `auto` follows the `color-scheme` that the page declares. */
  declare theme: Option<'theme'>;
  /** A CSS colour for links and disputed wordings, darkened or lightened as far as legibility needs. */
  declare accent: string | null | undefined;
  /** Paint without touching the page, make the words buttons in the text, or paint nothing. */
  declare marks: Option<'marks'>;
  /** The line under names; disputed wordings always have a dashed one. */
  declare underline: Option<'underline'>;
  /** Mark the first mention in each section, only the very first, or every one. */
  declare density: Option<'density'>;
  /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
  declare types: string;
  /** What opens a card, besides focus and tap. */
  declare openOn: Option<'open-on'>;
  /** Where the two buttons stand; `none` shows them only when one has the focus. */
  declare launcher: Option<'launcher'>;
  /** Of the widget's own words; empty: that of the article on the page. */
  declare lang: string;
  /** `ltr` or `rtl`; empty: as the language has it. */
  declare dir: string;
  /** Where “Wrong match?” leads: an `https:` or `mailto:` address with `{entry}`, `{text}` and `{page}`. */
  declare feedback: string | null | undefined;
  /** Everything off and undone. */
  declare disabled: boolean;
  /** How far the present run has come. */
  declare state: State;

  #session: Session | undefined;
  /** From `refresh()` to the end: what has been loaded is kept for it. */
  #life = new AbortController();
  #dossier: Promise<LoadedDossier> | undefined;
  /** From one marking to the next: the page may change. */
  #run = new AbortController();
  readonly #report = reporter(this);
  #running: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.scope = 'reprint';
    this.theme = 'auto';
    this.marks = 'highlight';
    this.underline = 'dotted';
    this.density = 'section';
    this.types = '';
    this.openOn = 'hover';
    this.launcher = 'inline';
    this.lang = '';
    this.dir = '';
    this.disabled = false;
    this.state = 'idle';
  }

  /** Settles when the present state is final, also after changes made just now. Never rejects. */
  get ready(): Promise<void> {
    return this.#settled();
  }

  async #settled(): Promise<void> {
    // Lit's first update waits for the document; an element outside of one is idle, and that is final.
    if (!this.isConnected) return;
    await this.updateComplete;
    for (let running; running !== this.#running;) {
      running = this.#running;
      await running;
    }
  }

  /** All mentions in document order, those hidden by `density` included; outermost first where they nest. */
  get mentions(): readonly Mention[] {
    return this.#session?.mentions ?? [];
  }

  /** 0–1: how surely the reprint was found, as the share of the article that is there. */
  get confidence(): number {
    return this.#session?.confidence ?? 0;
  }

  /** Opens the card for a mention, or for the first mention of an entry. Does nothing where there is none. */
  show(entryIdOrMention: string | Mention): void {
    const mention = this.#session?.mentions.find(
      (candidate) => candidate === entryIdOrMention || candidate.entry.id === entryIdOrMention,
    );
    if (mention) this.#session?.reading.show(mention);
  }

  /** Closes the card. */
  hide(): void {
    this.#session?.reading.closeCards();
  }

  /** Opens the panel: all that the dossier has for this page. Does nothing where the article is not found. */
  openPanel(): void {
    this.#session?.reading.openPanel();
  }

  /** Closes the panel. */
  closePanel(): void {
    this.#session?.reading.closePanel();
  }

  /** Finds and marks anew, as after a change of the page. @returns `ready` */
  refresh(): Promise<void> {
    this.#end();
    if (this.disabled || !this.isConnected) this.state = 'idle';
    else this.#running = this.#start();
    return this.ready;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.state = 'idle';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of ['theme', 'marks', 'underline', 'density', 'launcher'] as const)
      if (changed.has(name)) Object.assign(this, { [name]: knownOption(name, this[name]) });
    if (changed.has('openOn')) this.openOn = knownOption('open-on', this.openOn);
    if (!this.hasUpdated || restarting.some((name) => changed.has(name))) void this.refresh();
    else if (restyling.some((name) => changed.has(name))) this.#session?.restyle(this.#style());
  }

  /** The old marks stay until the new ones are there, unless they are in the text that is to be read. */
  async #start(): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    if (!this.#session) this.state = 'loading';
    else if (this.#session.isInText) this.#endSession();
    try {
      await startSession(this.#sessionOptions(), run.signal);
      if (run.signal.aborted) return;
    } catch (error) {
      if (run.signal.aborted) return;
      this.#endSession();
      this.state = 'error';
      await this.#report(error, 'error');
      return;
    }
    this.state = this.#session ? 'ready' : 'not-found';
    if (this.#session) this.dispatchEvent(new ArticleContextReadyEvent(this.mentions, this.confidence));
    else await this.#report(new DossierError([this.#nothingFound()]), 'info');
  }

  #nothingFound(): Issue {
    const { scope } = this;
    const isSelector = scope !== 'reprint' && scope !== 'page';
    return {
      code: isSelector ? 'nothing-selected' : 'reprint-not-found',
      path: [],
      args: isSelector ? { selector: scope } : {},
    };
  }

  #sessionOptions(): SessionOptions {
    return {
      // At once: there is no turn in which what is on the page is nobody's to take off.
      adopt: (session) => {
        this.#endSession();
        this.#session = session;
        // The looks may have changed since the run began.
        session?.restyle(this.#style());
      },
      root: this.renderRoot as ShadowRoot,
      load: () => (this.#dossier ??= loadDossier(this.#dossierSource(), this.#life.signal)),
      scope: this.scope,
      marks: this.marks,
      density: this.density,
      types: this.types,
      launcher: this.launcher,
      style: this.#style(),
      openOn: () => this.openOn,
      onChange: () => (this.#running = this.#start()),
      onFailure: (error) => void this.#report(error, 'error'),
    };
  }

  #style(): Style {
    return { theme: this.theme, underline: this.underline, accent: knownColor(this.accent) };
  }

  #dossierSource(): DossierSource {
    if (typeof this.dossier === 'string' && this.dossier !== '') return { url: this.dossier };
    if (typeof this.dossier === 'object' && this.dossier !== null) return { object: this.dossier };
    const inline = this.querySelector(':scope > script[type="application/json"]');
    return inline ? { json: inline.textContent } : 'built-in';
  }

  #end(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#dossier = undefined;
    this.#run.abort();
    this.#endSession();
  }

  #endSession(): void {
    this.#session?.end();
    this.#session = undefined;
  }
}

/** A change of these finds and marks anew; of the others, only the looks change. */
const restarting = ['dossier', 'scope', 'marks', 'density', 'types', 'launcher', 'disabled'] as const;
const restyling = ['theme', 'accent', 'underline', 'lang', 'dir'] as const;

declare global {
  interface HTMLElementTagNameMap {
    'article-context': ArticleContextElement;
  }
}
