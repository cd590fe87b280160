/** `<article-context-studio>`: the whole page, which ties the views to what Studio holds. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import type { Atlas } from '../../authoring/build/locator-map.js';
import { worldMap } from '../../authoring/build/world-map.js';
import { remarksOn } from '../model/fields.js';
import { versionsOf, type Version } from '../store/database.js';
import { loadScript } from '../store/load-script.js';
import { baseStyles } from '../styles/base.js';
import { formStyles } from '../styles/form.js';
import { layoutStyles } from '../styles/layout.js';
import { partStyles } from '../styles/parts.js';
import { startStyles } from '../styles/start.js';
import { aboutView } from '../views/about-view.js';
import { entryView } from '../views/entry-view.js';
import { given } from '../views/given.js';
import { placesView, type MapState } from '../views/places-view.js';
import { publishView } from '../views/publish-view.js';
import { eventsView, notesView } from '../views/records-view.js';
import { sourcesView } from '../views/sources-view.js';
import { candidatesView, startView } from '../views/start-view.js';
import { translationsView } from '../views/translations-view.js';
import { versionsView } from '../views/versions-view.js';
import { words } from '../words.js';
import { ArticlePane } from './article-pane.js';
import { PublishActions } from './publish-actions.js';
import { StartActions } from './start-actions.js';
import { Studio, type ViewName } from './studio.js';
import { YamlPane } from './yaml-pane.js';

type Tab = 'list' | 'form' | 'article';
type Look = keyof typeof words.looks;

export class StudioElement extends LitElement {
  static override readonly styles = [baseStyles, startStyles, layoutStyles, formStyles, partStyles];

  readonly #changed = (): void => {
    this.requestUpdate();
  };
  readonly #root = (): ParentNode => this.renderRoot;
  readonly studio = new Studio(this.#changed);
  readonly #start = new StartActions(this.studio, this.#root, this.#changed);
  readonly #publish = new PublishActions(this.studio, this.#changed);
  readonly #pane = new ArticlePane(this.studio, this.#root, this.#changed);
  readonly #yaml = new YamlPane(this.studio, this.#root);
  readonly #map: MapState = { map: undefined, failed: false, lat: 20, lon: 10, width: 360, chosen: 0 };
  #versions: readonly Version[] = [];
  #tab: Tab = 'form';
  #find = '';
  #shownView: ViewName = 'start';
  #endListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endListening = this.#pane.listen();
    addEventListener('keydown', this.#keys);
    addEventListener('beforeunload', this.#leave);
    addEventListener('visibilitychange', this.#keepNow);
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endListening?.();
    removeEventListener('keydown', this.#keys);
    removeEventListener('beforeunload', this.#leave);
    removeEventListener('visibilitychange', this.#keepNow);
    this.studio.keeper.end();
  }

  async #open(): Promise<void> {
    await this.#start.showKept();
    if (this.hasAttribute('folder')) await this.#start.openServed();
  }

  readonly #keepNow = (): void => {
    void this.studio.keeper.now();
  };

  /** Typing is saved within half a second; who leaves before is asked. */
  readonly #leave = (event: BeforeUnloadEvent): void => {
    const { state } = this.studio.keeper;
    if (this.studio.view !== 'start' && (state === 'saving' || state === 'full' || state === 'refused')) event.preventDefault(); // prettier-ignore
    void this.studio.keeper.now();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    const { view } = this.studio;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || view === 'start' || view === 'candidates') return;
    // The editor of YAML has steps of its own.
    if (event.composedPath().some((node) => node instanceof Element && node.classList.contains('cm-editor'))) return;
    const key = event.key.toLowerCase();
    // What is typed into a box that is no part of the dossier is the browser's to undo.
    if (key !== 's' && isBoxOfItsOwn(event.composedPath()[0])) return;
    if (key === 'z' && !event.shiftKey) this.studio.undo();
    else if (key === 'y' || key === 'z') this.studio.redo();
    else if (key === 's') void this.studio.keeper.now();
    else return;
    event.preventDefault();
  };

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const { view } = this.studio;
    this.toggleAttribute('editing', view !== 'start' && view !== 'candidates');
    this.#pane.show();
    this.#yaml.show();
    if (view === this.#shownView) return;
    this.#shownView = view;
    if (view === 'publish') void this.#publish.showCode();
    if (view === 'versions') void this.#showVersions();
    if (view === 'places' && !this.#map.map) void this.#showMap();
    this.#root().querySelector<HTMLElement>('.main')?.scrollTo(0, 0);
  }

  async #showVersions(): Promise<void> {
    const { database, key } = this.studio.keeper;
    this.#versions = database ? await versionsOf(database, key) : [];
    this.requestUpdate();
  }

  async #showMap(): Promise<void> {
    try {
      this.#map.map = worldMap(await loadScript<Atlas>('atlas'));
    } catch {
      this.#map.failed = true;
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { view } = this.studio;
    if (view === 'start') return html`${startView(this.studio, this.#start)}`;
    if (view === 'candidates') return html`${candidatesView(this.studio, this.#start)}`;
    return html`${this.#bar()}${this.#notices()}
      <div class="room" data-tab=${this.#tab}>
        ${this.#list()}
        <main class="main">${this.#main()}</main>
        ${this.#pane.view()}
      </div>
      <nav class="tabs" aria-label=${words.navLabel}>${(['list', 'form', 'article'] as const).map((tab) => html`<button type="button" aria-pressed=${tab === this.#tab ? 'true' : 'false'} @click=${() => { this.#tab = tab; this.requestUpdate(); }}>${words.tabs[tab]}</button>`)}</nav>
      <p class="unseen" role="status" aria-live="polite">${this.studio.said}</p>`; // prettier-ignore
  }

  #bar(): TemplateResult {
    const { keeper, canUndo, canRedo } = this.studio;
    return html`<header class="bar">
      <button type="button" class="wordmark" @click=${() => { void keeper.now().then(() => this.#start.showKept()); this.studio.go('start'); }}>${words.studio}</button>
      <h1>${this.studio.title}</h1>
      <span class="saved" data-state=${keeper.state} role="status">${words.saved[keeper.state]}</span>
      <button type="button" ?disabled=${!canUndo} @click=${() => { this.studio.undo(); }}>${words.undo}</button>
      <button type="button" ?disabled=${!canRedo} @click=${() => { this.studio.redo(); }}>${words.redo}</button>
      <label class="look">${words.look} <select @change=${(event: Event) => { this.#look((event.target as HTMLSelectElement).value as Look); }}>
        ${Object.entries(words.looks).map(([name, title]) => html`<option value=${name}>${title}</option>`)}</select></label>
    </header>`; // prettier-ignore
  }

  #look(look: Look): void {
    if (look === 'auto') this.removeAttribute('look');
    else this.setAttribute('look', look);
  }

  #notices(): TemplateResult | typeof nothing {
    const { keeper } = this.studio;
    if (keeper.state === 'saved' || keeper.state === 'saving') return nothing;
    const zip = html`<button type="button" @click=${this.#publish.folder}>${words.saveZip}</button>`;
    if (keeper.state === 'elsewhere')
      return html`<div class="notice" role="alert"><p>${words.elsewhere}</p><button type="button" @click=${() => { void this.#takeOver(); }}>${words.takeOver}</button> ${zip}</div>`; // prettier-ignore
    return html`<div class="notice" role="alert">
      <p>${words[keeper.state]} ${keeper.says}</p>
      ${zip}
    </div>`;
  }

  async #takeOver(): Promise<void> {
    const kept = await this.studio.keeper.takeOver();
    if (kept?.key === this.studio.keeper.key) this.studio.restore(kept.texts);
    this.requestUpdate();
  }

  #list(): TemplateResult {
    const { studio } = this;
    const find = this.#find.toLowerCase();
    const files = studio.entryFiles.filter((file) => find === '' || `${studio.textAt(file, ['name'])} ${file}`.toLowerCase().includes(find)); // prettier-ignore
    return html`<nav class="list" aria-label=${words.navLabel}>
      <ul class="parts">${(Object.keys(words.nav) as (keyof typeof words.nav)[]).map((name) => html`<li><button type="button" aria-current=${studio.view === name ? 'page' : nothing} @click=${() => { this.#go(name); }}>${words.nav[name]}</button></li>`)}</ul>
      <h2>${words.entries} <span class="times">${studio.entryFiles.length}</span></h2>
      <input type="search" aria-label=${words.findEntry} placeholder=${words.findEntry} .value=${this.#find} @input=${(event: Event) => { this.#find = (event.target as HTMLInputElement).value; this.requestUpdate(); }} />
      <ul class="entries">${files.map((file) => this.#item(file))}</ul>
      <form class="row" @submit=${this.#addEntry}><input name="name" type="text" required aria-label=${words.newEntryFor} placeholder=${`${words.newEntry}…`} autocomplete="off" /><button type="submit" aria-label=${words.newEntry}>+</button></form>
    </nav>`; // prettier-ignore
  }

  #item(file: string): TemplateResult {
    const { studio } = this;
    const own = remarksOn(studio.remarks, file, []);
    const worst = (['error', 'warning', 'todo'] as const).find((severity) => own.some((one) => one.severity === severity)); // prettier-ignore
    const isOpen = studio.view === 'entry' && studio.entryFile === file;
    const isDraft = studio.valueAt(file, ['draft']) === true;
    return html`<li><button type="button" aria-current=${isOpen ? 'page' : nothing} @click=${() => { this.#go('entry', file); }}>
      <span class="dot ${worst ?? (isDraft ? 'todo' : 'fine')}"></span><span class="name">${studio.textAt(file, ['name']) || stemOf(file)}</span>
      <span class="unseen">${worst === undefined ? '' : words.remarks[worst]}</span></button></li>`; // prettier-ignore
  }

  #go(view: ViewName, file?: string): void {
    this.#tab = 'form';
    this.studio.go(view, file);
  }

  readonly #addEntry = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = given(form, 'name');
    if (name === '') return;
    form.reset();
    this.studio.addEntry(name);
  };

  #main(): TemplateResult {
    const { studio } = this;
    const views: Readonly<Record<Exclude<ViewName, 'start' | 'candidates'>, () => TemplateResult>> = {
      entry: () => entryView(studio, { showCard: this.#showCard, yaml: this.#yaml.view() }),
      about: () => aboutView(studio),
      sources: () => sourcesView(studio),
      events: () => eventsView(studio),
      places: () => placesView(studio, this.#map, this.#changed),
      notes: () => notesView(studio),
      translations: () => translationsView(studio),
      publish: () => publishView(studio, this.#publish),
      versions: () => versionsView(studio, this.#versions, this.#keepVersion),
    };
    const view = studio.view as keyof typeof views;
    return view === 'entry' && !studio.texts.has(studio.entryFile) ? views.about() : views[view]();
  }

  readonly #showCard = (id: string): void => {
    this.#tab = 'article';
    this.requestUpdate();
    this.#pane.showCard(id);
  };

  readonly #keepVersion = (): void => {
    this.studio.keeper.keep(this.studio.texts, this.studio.title, words.versions.asked);
    void this.studio.keeper.now().then(() => this.#showVersions());
  };
}

/** Whether something is typed into that is no field of a file, such as a search or the form of a new source. */
function isBoxOfItsOwn(target: EventTarget | undefined): boolean {
  const isTyped =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));
  return isTyped && !target.id.startsWith('f-') && target.id !== 'article-text';
}
