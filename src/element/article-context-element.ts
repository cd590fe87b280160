import type { PropertyValues } from '@lit/reactive-element';
import { loadDossier } from '../dossier/load/load.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { ArticleContextErrorEvent, ArticleContextReadyEvent } from '../api/run-events.js';
import type { Mention } from '../api/mention.js';
import { settle } from '../api/attributes.js';
import { mustBeAbleToWork } from './can-work.js';
import { dossierSourceOf } from './dossier-source.js';
import { ElementWithAttributes } from './element-with-attributes.js';
import { crowdError, hasTwins, leaderFor, stopLeading } from './leaders.js';
import { issuesOf, nothingFound, reporter } from './report.js';
import { inTime } from '../util/in-time.js';
import { myTurn } from '../session/turns.js';
import { startSession } from '../session/session.js';
import type { Session, SessionOptions } from '../session/types.js';

/** How far a widget has come; see `ArticleContextElement.state`. */
export type State = 'idle' | 'loading' | 'ready' | 'not-found' | 'error';

/** ms after which a run that has found neither the article nor its absence counts as failed, until it ends after all. */
const LIMIT = 15_000;

/**
 * The widget. What it shows (launcher, card) is in views of their own that load after the marks are painted.
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
 * @cssprop --article-context-end-notes - `full`: end notes in print with all that cards have; `none`: no end notes.
 *
 * @csspart launcher - What stands around the launcher’s button.
 * @csspart launcher-button - The launcher’s button.
 * @csspart card - The card; not while it stands in a dialog of the page.
 * @csspart card-body - What scrolls in the card.
 * @csspart card-close - The card's close button.
 * @csspart panel - The panel.
 * @csspart panel-body - What scrolls in the panel.
 * @csspart panel-close - The panel's close button.
 * @csspart end-notes - The notes in print; not where the widget comes before the article.
 */
export class ArticleContextElement extends ElementWithAttributes {
  /** @internal Whether a script tag's widget is kept on the page; all copies of the script share it. */
  static isKept = false;
  #state: State = 'idle';
  #session: Session | undefined;
  /** The widget of the same settings that runs for this one too. */
  #leader: ArticleContextElement | undefined;
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

  /** How far the present run has come. */
  get state(): State {
    return this.#leader?.state ?? this.#state;
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
      await this.#leader?.ready;
    }
  }

  /** All mentions in document order, those hidden by `density` included; outermost first where they nest. */
  get mentions(): readonly Mention[] {
    return this.#present?.mentions ?? [];
  }

  /** 0–1: how surely the reprint was found, as the share of the article that is there. */
  get confidence(): number {
    return this.#present?.confidence ?? 0;
  }

  get #present(): Session | undefined {
    return (this.#leader ?? this).#session;
  }

  /** Opens the card for a mention, or for the first mention of an entry. Does nothing where there is none. */
  show(entryIdOrMention: string | Mention): void {
    this.#present?.interaction.showAny(entryIdOrMention);
  }

  /** Closes the card. */
  hide(): void {
    this.#present?.interaction.closeCards();
  }

  /** Opens the panel: all that the dossier has for this page. Does nothing where the article is not found. */
  openPanel(): void {
    this.#present?.interaction.panel.open();
  }

  /** Closes the panel. */
  closePanel(): void {
    this.#present?.interaction.panel.close();
  }

  /** Finds and marks anew, as after a change of the page. @returns `ready` */
  refresh(): Promise<void> {
    this.#end();
    if (this.disabled || !this.isConnected) this.#state = 'idle';
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
    this.#state = 'idle';
  }

  /** `moveBefore()` calls this in place of the two above (https://dom.spec.whatwg.org/#dom-parentnode-movebefore). */
  connectedMoveCallback(): void {
    // A widget that is moved goes on as it is: neither its marks nor its words are in it.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const renewed = settle(this, changed);
    if (!this.hasUpdated || renewed.has('marks') || this.#leader || hasTwins(this)) void this.refresh();
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
    if (!this.#session) this.#state = 'loading';
    else if (this.#session.isInText) this.#endSession();
    const { signal } = run;
    let end = (): void => {};
    let finding: Promise<void> | undefined;
    try {
      mustBeAbleToWork(this, this.renderRoot);
      if (await this.#join(signal)) return;
      end = await myTurn(signal);
      finding = startSession(this.#sessionOptions(), signal);
      await inTime(finding, LIMIT);
    } catch (error) {
      if (signal.aborted) return;
      this.#endSession();
      this.#state = 'error';
      // What is late may still come.
      finding?.then(() => this.#conclude(signal), () => {}); // prettier-ignore
      // A page that is left while something is on its way may come back from the browser's memory without it.
      addEventListener('pageshow', ({ persisted }) => void (persisted && this.refresh()), { signal });
      await this.#report(issuesOf(error), 'error');
      return;
    } finally {
      end();
    }
    await this.#conclude(signal);
  }

  /** @returns whether this widget does not run: another runs for it, or there are too many */
  async #join(signal: AbortSignal): Promise<boolean> {
    const leader = await leaderFor<ArticleContextElement>(this, signal);
    signal.throwIfAborted();
    if (leader === null) {
      this.#state = 'not-found';
      const error = crowdError();
      if (error) await this.#report(issuesOf(error), 'error');
      return true;
    }
    this.#leader = leader;
    if (leader?.state === 'ready') this.#tellReady();
    else if (leader?.state === 'not-found')
      this.dispatchEvent(new ArticleContextErrorEvent([nothingFound(this.scope)]));
    return leader !== undefined;
  }

  async #conclude({ aborted }: AbortSignal): Promise<void> {
    if (this.#session && !aborted) this.#tellReady();
    if (this.#session || aborted) return;
    this.#state = 'not-found';
    await this.#report([nothingFound(this.scope)], 'info');
  }

  #tellReady(): void {
    this.#state = 'ready';
    this.#settle();
    this.dispatchEvent(new ArticleContextReadyEvent(this.mentions, this.confidence));
  }

  #sessionOptions(): SessionOptions {
    return {
      // The run calls this in the task in which it begins to listen; what it has painted before goes with its signal.
      adopt: (session) => {
        this.#endSession();
        this.#session = session;
        // `theme`, `lang` and their like may have changed since the run began.
        session?.restyle();
      },
      root: this.renderRoot as ShadowRoot,
      attributes: this,
      load: () => (this.#dossier ??= loadDossier(dossierSourceOf(this), this.#life.signal)),
      onChange: () => (this.#running = this.#start()),
      onGone: () => {
        if (this.#state !== 'ready') return;
        this.#state = 'loading';
        this.#running = new Promise((resolve) => (this.#settle = resolve));
      },
      onBack: () => {
        this.#tellReady();
      },
      onFailure: (error) => void this.#report(issuesOf(error), 'error'),
    };
  }

  #end(): void {
    this.#settle();
    this.#life.abort();
    this.#life = new AbortController();
    this.#dossier = undefined;
    this.#run.abort();
    this.#endSession();
    this.#leader = undefined;
    stopLeading(this);
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
