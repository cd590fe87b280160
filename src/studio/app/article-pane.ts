/** The article beside the form, as readers see it: the real widget in a frame, and what can be done with selected words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FromFrame, ToFrame } from '../frame/messages.js';
import { here } from '../store/load-script.js';
import { addNote } from '../views/records-view.js';
import { words } from '../words.js';
import type { Studio } from './studio.js';

const say = words.pane;
type Theme = keyof typeof say.themes;
type Density = keyof typeof say.densities;

export class ArticlePane {
  theme: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  density: Density = 'calm';
  isPhone = false;
  marks = 0;
  #isReady = false;
  #shown: object | undefined;
  #article = '';
  readonly #studio: Studio;
  readonly #root: () => ParentNode;
  readonly #changed: () => void;

  constructor(studio: Studio, root: () => ParentNode, changed: () => void) {
    this.#studio = studio;
    this.#root = root;
    this.#changed = changed;
  }

  /** @returns what ends it */
  listen(): () => void {
    const hear = ({ source, data }: MessageEvent<FromFrame>): void => {
      if (source === null || source !== this.#frame?.contentWindow) return;
      if (data.kind === 'ready') {
        this.#isReady = true;
        this.#shown = undefined;
        this.#article = '';
        this.#sayTheme();
        this.show();
      } else if (data.kind === 'selected') this.#studio.selected = data.text;
      else if (data.kind === 'marked') this.marks = data.count;
      else this.#openEntry(data.entry);
      this.#changed();
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
    };
  }

  /** Shows the article with the dossier as the check has left it, where one of them has changed. */
  show(): void {
    if (!this.#isReady) return;
    const { checked, paragraphs, lang } = this.#studio;
    const article = paragraphs.join('\n');
    const dossier = checked?.dossier;
    if (dossier === this.#shown && article === this.#article) return;
    this.#shown = dossier;
    this.#article = article;
    this.#say({ kind: 'show', paragraphs, lang, dossier });
  }

  showCard = (entry: string): void => {
    this.#say({ kind: 'card', entry });
  };

  /** A card that a click in the article has opened is of an entry that the editor may want to edit. */
  #openEntry(id: string): void {
    const file = this.#studio.entryFiles.find((one) => this.#studio.textAt(one, ['id']) === id);
    if (file !== undefined && this.#studio.view === 'entry') this.#studio.go('entry', file);
  }

  #sayTheme(): void {
    this.#say({ kind: 'theme', theme: this.theme, density: this.density });
  }

  #say(message: ToFrame): void {
    this.#frame?.contentWindow?.postMessage(message, '*');
  }

  get #frame(): HTMLIFrameElement | null {
    return this.#root().querySelector('iframe');
  }

  view(): TemplateResult {
    const choose = <T extends string>(label: string, names: Readonly<Record<T, string>>, value: T, put: (value: T) => void): TemplateResult =>
      html`<label>${label} <select @change=${(event: Event) => { put((event.target as HTMLSelectElement).value as T); this.#sayTheme(); this.#changed(); }}>
        ${(Object.entries(names) as [T, string][]).map(([name, title]) => html`<option value=${name} ?selected=${name === value}>${title}</option>`)}</select></label>`; // prettier-ignore
    return html`<section class="pane" aria-label=${say.title}>
      <header>
        ${choose(say.theme, say.themes, this.theme, (theme) => { this.theme = theme; })}
        ${choose(say.width, { wide: say.wide, phone: say.phone }, this.isPhone ? 'phone' : 'wide', (width) => { this.isPhone = width === 'phone'; })}
        ${choose(say.density, say.densities, this.density, (density) => { this.density = density; })}
      </header>
      ${this.#studio.checked && !this.#studio.checked.dossier ? html`<p class="notice">${say.noDossier}</p>` : nothing}
      ${this.#offers()}
      <div class=${this.isPhone ? 'screen phone' : 'screen'}><iframe title=${say.title} src=${new URL('frame.html', here).href}></iframe></div>
    </section>`; // prettier-ignore
  }

  /** What can be done with the words that are selected. */
  #offers(): TemplateResult {
    const { selected, view, entryFile } = this.#studio;
    if (selected.length < 2) return html`<p class="offers hint">${this.#studio.checked?.dossier ? html`<span class="times">${this.marks} ${say.marks}</span>` : nothing} ${say.hint}</p>`; // prettier-ignore
    const name = this.#studio.textAt(entryFile, ['name']);
    const isEntry = view === 'entry' && entryFile !== '' && selected.length <= 280;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" @click=${act}>${label}</button>`;
    return html`<div class="offers" role="group" aria-label=${say.selected}>
      <q>${selected.length > 60 ? `${selected.slice(0, 60)}…` : selected}</q>
      ${selected.length <= 200 ? button(say.asEntry, () => { this.#studio.addEntry(selected); }) : nothing}
      ${isEntry && selected.length <= 200 ? button(say.asAlias, () => { this.#studio.addWords('aliases', selected); }) : nothing}
      ${isEntry && selected.length <= 200 ? button(say.asDescription, () => { this.#studio.addWords('descriptions', selected); }) : nothing}
      ${isEntry ? button(say.asPassage, () => { this.#studio.addWords('passages', selected); }) : nothing}
      ${button(say.asNote, () => { addNote(this.#studio, selected); })}
      ${isEntry ? html`<span class="times">${say.of} ${name}</span>` : nothing}
    </div>`; // prettier-ignore
  }
}
