/** The first page: paste or open an article, or go on with a dossier. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StartActions } from '../app/start-actions.js';
import type { Studio } from '../app/studio.js';
import { canOpenFolders } from '../store/save-files.js';
import { words } from '../words.js';

const say = words.start;

export function startView(studio: Studio, start: StartActions): TemplateResult {
  return html`<main class="start">
    <header><h1>${words.studio}</h1><p class="tagline">${words.tagline}</p></header>
    <section class="sheet" aria-labelledby="begin" @dragover=${(event: DragEvent) => { event.preventDefault(); }} @drop=${start.drop}>
      <h2 id="begin">${say.title}</h2>
      <label for="paste">${say.paste}</label>
      <p class="hint" id="paste-h">${say.pasteHint}</p>
      <textarea id="paste" class="paste" rows="12" aria-describedby="paste-h" @paste=${start.paste}></textarea>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${start.isReading} @click=${start.readPasted}>${start.isReading ? say.reading : say.read}</button>
        <label class="button">${say.open}<input type="file" class="unseen" accept=".txt,.html,.htm,.md,text/plain,text/html" @change=${start.openArticle} /></label>
      </div>
      ${start.says === '' ? nothing : html`<p class="refused" role="alert"><strong>${say.refused}</strong> ${start.says}</p>`}
    </section>
    <section class="others">
      <h2>${say.bring}</h2>
      <div class="actions">
        <label class="button">${say.openZip}<input type="file" class="unseen" accept=".zip,application/zip" @change=${start.openZip} /></label>
        ${canOpenFolders() ? html`<button type="button" @click=${start.openFolder}>${say.openFolder}</button>` : html`<label class="button">${say.openFolder}<input type="file" class="unseen" webkitdirectory multiple @change=${start.openFiles} /></label>`}
      </div>
      ${studio.kept.length === 0 ? nothing : html`<h3>${say.kept}</h3><ul class="kept">${studio.kept.map((one) => html`<li>
        <button type="button" class="link" @click=${() => { start.openKept(one); }}>${one.title}</button>
        <time>${new Date(one.saved).toLocaleString()}</time>
        <button type="button" class="quiet" aria-label=${`${say.forget}: ${one.title}`} @click=${() => { start.forget(one); }}>${say.forget}</button>
      </li>`)}</ul>`}
    </section>
  </main>`; // prettier-ignore
}

export function candidatesView(studio: Studio, start: StartActions): TemplateResult | typeof nothing {
  const { draft } = studio;
  if (!draft) return nothing;
  const kinds = ['name', 'loaded', 'quotation'] as const;
  const { candidates } = words;
  return html`<main class="start">
    <header><h1>${candidates.title}</h1><p class="tagline">${candidates.intro}</p></header>
    <section class="sheet">
      ${draft.entries.length > 0 ? nothing : html`<p>${candidates.few}</p>`}
      ${kinds.map((kind) => {
        const some = draft.entries.filter((entry) => entry.kind === kind);
        return some.length === 0 ? nothing : html`<fieldset class="candidates"><legend>${candidates.kinds[kind]} (${some.length})</legend>
          <div class="actions small">
            <button type="button" class="quiet" aria-label=${`${candidates.all}: ${candidates.kinds[kind]}`} @click=${() => { start.tick(some, true); }}>${candidates.all}</button>
            <button type="button" class="quiet" aria-label=${`${candidates.none}: ${candidates.kinds[kind]}`} @click=${() => { start.tick(some, false); }}>${candidates.none}</button>
          </div>
          ${some.map(({ id, name, context, count, speaker }) => html`<label class="candidate">
            <input type="checkbox" .checked=${start.wanted.has(id)} @change=${() => { start.tick([{ id }], !start.wanted.has(id)); }} />
            <span><strong>${name}</strong>${count === undefined ? nothing : html` <span class="times">${count}×</span>`}${speaker ? html` <span class="times">${speaker}</span>` : nothing}<span class="context">${context}</span></span>
          </label>`)}
        </fieldset>`;
      })}
      <div class="actions sticky">
        <button type="button" class="primary" @click=${start.make}>${candidates.make} (${start.wanted.size})</button>
        <button type="button" @click=${() => { studio.go('start'); }}>${candidates.back}</button>
      </div>
    </section>
  </main>`; // prettier-ignore
}
