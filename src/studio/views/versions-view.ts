/** Versions to go back to. */
import { html, type TemplateResult } from 'lit';
import type { Studio } from '../app/studio.js';
import type { Version } from '../store/database.js';
import { words } from '../words.js';

const say = words.versions;

export function versionsView(studio: Studio, versions: readonly Version[], keep: () => void): TemplateResult {
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2><p class="hint">${say.intro}</p>
      <div class="actions"><button type="button" @click=${keep}>${say.keep}</button></div></header>
    ${versions.length === 0 ? html`<p>${say.none}</p>` : ''}
    <ol class="versions">${versions.map(({ at, why, texts }) => html`<li>
      <time>${new Date(at).toLocaleString()}</time> <span>${why === '' ? say.by : why}</span> <span class="times">${texts.size} ${say.files}</span>
      <button type="button" aria-label=${`${say.back}: ${new Date(at).toLocaleString()}`} @click=${() => { studio.restore(texts); }}>${say.back}</button>
    </li>`)}</ol>
  </article>`; // prettier-ignore
}
