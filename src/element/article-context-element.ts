import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Issue } from '../dossier/issue.js';
import { DossierError } from '../dossier/dossier-error.js';
import type { DossierSource } from '../dossier/load.js';
import type { Dossier } from '../dossier/schema.js';
import { ArticleContextErrorEvent, ArticleContextReadyEvent } from './events.js';
import type { Mention } from './mention.js';
import { knownColor, knownOption, type Option, type OptionName } from './options.js';
import { startSession, type Session, type SessionOptions, type Style } from './session.js';

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
    feedback: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    state: { state: true },
  };
  /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
  declare dossier: string | Dossier | null | undefined;
  /** `reprint`, `page`, or a CSS selector. */
  declare scope: string;
  declare theme: Option<'theme'>;
  declare accent: string | null | undefined;
  declare marks: Option<'marks'>;
  declare underline: Option<'underline'>;
  declare density: Option<'density'>;
  /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
  declare types: string;
  declare openOn: Option<'open-on'>;
  declare launcher: Option<'launcher'>;
  /** Where a reader can tell of a wrong match: an `https:` or `mailto:` address with `{entry}`, `{text}` and `{page}`. */
  declare feedback: string | null | undefined;
  declare disabled: boolean;
  /** How far the present run has come. */
  declare state: State;

  #session: Session | undefined;
  #run = new AbortController();
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

  async #start(): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    this.state = 'loading';
    try {
      const session = await startSession(this.#sessionOptions(), run.signal);
      if (run.signal.aborted) {
        session?.end();
        return;
      }
      this.#session = session;
      // The looks may have changed since the run began.
      session?.restyle(this.#style());
    } catch (error) {
      if (run.signal.aborted) return;
      this.state = 'error';
      await this.#report(error, 'error');
      return;
    }
    this.state = this.#session ? 'ready' : 'not-found';
    if (this.#session) this.dispatchEvent(new ArticleContextReadyEvent(this.mentions, this.confidence));
    else await this.#report(new DossierError([this.#nothingFound()]), 'info');
  }

  #nothingFound(): Issue {
    const isSelector = this.scope !== 'reprint' && this.scope !== 'page';
    return isSelector
      ? { code: 'nothing-selected', path: [], args: { selector: this.scope } }
      : { code: 'reprint-not-found', path: [], args: {} };
  }

  #sessionOptions(): SessionOptions {
    return {
      root: this.renderRoot as ShadowRoot,
      source: () => this.#dossierSource(),
      scope: this.scope,
      marks: this.marks,
      density: this.density,
      types: this.types,
      launcher: this.launcher,
      style: this.#style(),
      openOn: () => this.openOn,
      feedback: () => this.feedback,
      fire: (event) => this.dispatchEvent(event),
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

  /** Nothing is thrown into the page: one event, one line in the console. */
  async #report(error: unknown, level: 'info' | 'error'): Promise<void> {
    const issues = issuesOf(error);
    this.dispatchEvent(new ArticleContextErrorEvent(issues));
    const [first] = issues;
    if (!first) return;
    const more =
      issues.length > 1 ? ` (and ${String(issues.length - 1)} more, in the article-context-error event)` : '';
    console[level](`article-context: ${await sentenceFor(first)}${more}`);
  }

  #end(): void {
    this.#run.abort();
    this.#session?.end();
    this.#session = undefined;
  }
}

/** A change of these finds and marks anew; of the others, only the looks change. */
const restarting = ['dossier', 'scope', 'marks', 'density', 'types', 'launcher', 'disabled'] as const;
const restyling = ['theme', 'accent', 'underline'] as const;

/** What is no fault of the dossier: a part of the widget that did not arrive, or a policy that refuses it. */
const issuesOf = (error: unknown): readonly Issue[] =>
  error instanceof DossierError
    ? error.issues
    : [{ code: 'not-started', path: [], args: { says: String(error).slice(0, 200) } }];

/** The sentences are a part of their own; without the network they may be out of reach too. */
async function sentenceFor(issue: Issue): Promise<string> {
  try {
    return (await import('../locales/issue-sentences.js')).describeIssue(issue);
  } catch {
    return `${issue.code} ${JSON.stringify(issue.args)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-context': ArticleContextElement;
  }
}
