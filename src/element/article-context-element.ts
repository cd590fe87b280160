import { crowdError, joinCrowd, leaveCrowd } from './crowd.js';
import { pageNode } from '../dom/page.js';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Issue } from '../dossier/issue.js';
import { loadDossier } from '../dossier/load/load.js';
import type { DossierSource, LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { ArticleContextReadyEvent } from '../api/run-events.js';
import type { Mention } from '../api/mention.js';
import { initialValues, propertyDeclarations, settle, type AttributeProperties } from '../api/attributes.js';
import { issuesOf, reporter } from './report.js';
import { inTime } from '../util/in-time.js';
import { startSession } from '../session/session.js';
import type { Session, SessionOptions } from '../session/types.js';

/** How far a widget has come; see `ArticleContextElement.state`. */
export type State = 'idle' | 'loading' | 'ready' | 'not-found' | 'error';

/** ms after which a run that has found neither the article nor its absence counts as failed, until it ends after all. */
const LIMIT = 15_000;

/** Lit's element, typed with a property for each attribute of the table in `api/attributes.ts`. */
const ElementWithAttributes = ReactiveElement as unknown as Omit<typeof ReactiveElement, 'prototype'> &
  (new () => ReactiveElement & AttributeProperties);

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
export class ArticleContextElement extends ElementWithAttributes {
  static override properties = propertyDeclarations;
  /**
   * Whether a widget that a script tag has added is kept on the page; shared by all copies of the script.
   *
   * @internal
   */
  static isKept = false;
  /** How far the present run has come. */
  state: State = 'idle';

  #session: Session | undefined;
  /**
   * Ends with the next `refresh()`, removal or `disabled`. The dossier that was loaded is kept until then, for every
   * run.
   */
  #life = new AbortController();
  #dossier: Promise<LoadedDossier> | undefined;
  /** Ends with the next run, which begins when the page has changed. */
  #run = new AbortController();
  readonly #report = reporter(this);
  #running: Promise<void> = Promise.resolve();
  /** Resolves `#running` where no run will: while it is not known what has become of the words that were marked. */
  #settle = (): void => {};

  constructor() {
    super();
    Object.assign(this, initialValues);
  }

  /** Settles when the present state is final, also after changes made just now. Never rejects. */
  get ready(): Promise<void> {
    return this.#settled();
  }

  async #settled(): Promise<void> {
    // Lit does not update an element that is in no document, so `updateComplete` would wait; such an element stays
    // `idle`.
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
    this.#session?.interaction.showAny(entryIdOrMention);
  }

  /** Closes the card. */
  hide(): void {
    this.#session?.interaction.closeCards();
  }

  /** Opens the panel: all that the dossier has for this page. Does nothing where the article is not found. */
  openPanel(): void {
    this.#session?.interaction.openPanel();
  }

  /** Closes the panel. */
  closePanel(): void {
    this.#session?.interaction.closePanel();
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

  /** `moveBefore()` calls this in place of the two above (https://dom.spec.whatwg.org/#dom-parentnode-movebefore). */
  connectedMoveCallback(): void {
    // A widget that is moved goes on as it is: neither its marks nor its words are in it.
  }

  /** Where a script of the page forbids shadow roots, the run says so; here it would be an uncaught error. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      return this;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const renewed = settle(this, changed);
    if (!this.hasUpdated || renewed.has('marks')) void this.refresh();
    else if (renewed.has('looks')) this.#session?.restyle();
  }

  /**
   * Starts a run. The old marks stay until the new ones are painted, unless they are elements in the text that is to be
   * read.
   */
  async #start(): Promise<void> {
    this.#settle();
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    if (!this.#session) this.state = 'loading';
    else if (this.#session.isInText) this.#endSession();
    if (!joinCrowd(this)) {
      await this.#giveUp();
      return;
    }
    const finding = this.#find(run.signal);
    try {
      await inTime(finding, LIMIT);
    } catch (error) {
      if (run.signal.aborted) return;
      this.#endSession();
      this.state = 'error';
      // What is late may still come.
      finding.then(() => this.#conclude(run.signal), () => {}); // prettier-ignore
      addEventListener('pageshow', this.#onPageShow, { signal: run.signal });
      await this.#report(issuesOf(error), 'error');
      return;
    }
    await this.#conclude(run.signal);
  }

  async #giveUp(): Promise<void> {
    this.state = 'not-found';
    const error = crowdError();
    if (error) await this.#report(issuesOf(error), 'error');
  }

  async #find(signal: AbortSignal): Promise<void> {
    if (this.renderRoot === this) throw new Error('this page allows no shadow roots');
    // Style sheets that are made for one document cannot be used in another.
    if (this.ownerDocument !== pageNode) throw new Error('the widget is in another document than its script');
    await startSession(this.#sessionOptions(), signal);
  }

  async #conclude({ aborted }: AbortSignal): Promise<void> {
    if (aborted) return;
    if (this.#session) this.#tellReady();
    else {
      this.state = 'not-found';
      await this.#report([this.#nothingFound()], 'info');
    }
  }

  #tellReady(): void {
    this.state = 'ready';
    this.#settle();
    this.dispatchEvent(new ArticleContextReadyEvent(this.mentions, this.confidence));
  }

  /** A page that was left while something was on its way may come back from the browser's memory, without it. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.refresh();
  };

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
      // The run calls this in the same task in which it paints, so that a removal always finds a session that takes its
      // marks away.
      adopt: (session) => {
        this.#endSession();
        this.#session = session;
        // `theme`, `lang` and their like may have changed since the run began.
        session?.restyle();
      },
      root: this.renderRoot as ShadowRoot,
      attributes: this,
      load: () => (this.#dossier ??= loadDossier(this.#dossierSource(), this.#life.signal)),
      onChange: () => (this.#running = this.#start()),
      onGone: () => {
        if (this.state !== 'ready') return;
        this.state = 'loading';
        this.#running = new Promise((resolve) => (this.#settle = resolve));
      },
      onBack: () => {
        this.#tellReady();
      },
      onFailure: (error) => void this.#report(issuesOf(error), 'error'),
    };
  }

  #dossierSource(): DossierSource {
    if (typeof this.dossier === 'string' && this.dossier !== '') return { url: this.dossier };
    if (typeof this.dossier === 'object' && this.dossier !== null) return { object: this.dossier };
    const inline = this.querySelector(':scope > script[type="application/json"]');
    return inline ? { json: inline.textContent } : 'built-in';
  }

  #end(): void {
    leaveCrowd(this);
    this.#settle();
    this.#life.abort();
    this.#life = new AbortController();
    this.#dossier = undefined;
    this.#run.abort();
    this.#endSession();
  }

  #endSession(): void {
    const session = this.#session;
    this.#session = undefined;
    try {
      session?.end();
    } catch (error) {
      // In a callback of the element it would be an uncaught error of the page.
      void this.#report(issuesOf(error), 'error');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-context': ArticleContextElement;
  }
}
