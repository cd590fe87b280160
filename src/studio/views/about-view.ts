/** What the dossier is about, its article, and the sides of the dispute. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { today, type Studio } from '../app/studio.js';
import { remarksOn, type FieldRemark } from '../model/fields.js';
import { words } from '../words.js';
import { remarkList, textField, valueOf } from './fields.js';
import { given } from './given.js';

const say = words.about;
const file = 'dossier.yaml';

export function aboutView(studio: Studio): TemplateResult {
  const at = (path: readonly string[], label: string, hint?: string) => ({ file, path, label, hint });
  const isReady = studio.valueAt(file, ['draft']) !== true;
  const ids = studio.keysAt(file, ['sides']);
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2>
      <div class="status"><label class="check"><input type="checkbox" .checked=${live(isReady)}
        @change=${(event: Event) => { studio.edit(file, ['draft'], (event.target as HTMLInputElement).checked ? undefined : true); }} /><span>${say.ready}</span></label></div>
    </header>
    ${textField(studio, at(['title'], say.name))}
    <div class="pair">${textField(studio, at(['id'], say.id))}${textField(studio, at(['lang'], say.lang))}</div>
    <div class="row">${textField(studio, at(['reviewed'], say.reviewed))}
      <button type="button" @click=${() => { studio.edit(file, ['reviewed'], today()); }}>${say.today}</button></div>
    <section><h3>${say.sides}</h3><p class="hint">${say.sidesHint}</p>
      ${ids.map((id) => html`<div class="row"><code>${id}</code>${textField(studio, { file, path: ['sides', id], label: `${say.sideName}: ${id}`, quiet: true })}
        <button type="button" class="icon" aria-label=${`${words.remove}: ${id}`} @click=${() => { studio.edit(file, ['sides', id], undefined); }}>×</button></div>`)}
      <form class="row" @submit=${(event: SubmitEvent) => { addSide(studio, event); }}>
        <label>${say.sideName}<input name="name" type="text" required autocomplete="off" /></label>
        <button type="submit">${words.add}</button>
      </form>
      ${remarkList(remarksOn(studio.remarks, file, ['sides'], false))}
    </section>
    <section><h3>${say.article}</h3>
      ${textField(studio, at(['article', 'title'], say.articleTitle))}
      <div class="pair">${textField(studio, at(['article', 'publisher'], say.publisher))}${textField(studio, at(['article', 'date'], say.date))}</div>
      ${textField(studio, at(['article', 'url'], say.url))}
      <details><summary>${say.text}</summary>
        <label class="unseen" for="article-text">${say.text}</label><p class="hint" id="article-text-h">${say.textHint}</p>
        <textarea id="article-text" rows="14" aria-describedby="article-text-h" .value=${live(studio.texts.get('article.txt') ?? '')}
          @input=${(event: Event) => { studio.editText('article.txt', valueOf(event)); }}></textarea>
      </details>
    </section>
    ${remarkList(studio.remarks.filter(hasNoInput))}
  </article>`; // prettier-ignore
}

const withInput = /^(?:title|id|lang|reviewed|sides|article\.(?:title|publisher|date|url))(?:\.|$)/u;

/** What is said of the dossier's own file beside its fields, and of the registers, which have no view. */
const hasNoInput = ({ file: of, path }: FieldRemark): boolean =>
  /^(?:holders|disputes|quantities)\.ya?ml$/u.test(of) || (of === file && !withInput.test(path.join('.')));

function addSide(studio: Studio, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const name = given(form, 'name');
  if (name === '') return;
  studio.edit(file, ['sides', freshId(name, new Set(studio.keysAt(file, ['sides'])))], name);
  form.reset();
}
