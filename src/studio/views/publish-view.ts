/** What stands in the way of publishing, the files to take away, and the code for the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { publishable } from '../../authoring/build/publishable.js';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import type { PublishActions } from '../app/publish-actions.js';
import type { Studio } from '../app/studio.js';
import type { FieldRemark } from '../model/fields.js';
import { canOpenFolders } from '../store/save-files.js';
import { words } from '../words.js';
import { remarkList, valueOf } from './fields.js';

const say = words.publish;

export function publishView(studio: Studio, publish: PublishActions): TemplateResult {
  const { checked } = studio;
  const found = checked && publishable(checked);
  const own = studio.remarks.filter(({ isOfDraft }) => !isOfDraft);
  const errors = own.filter(({ severity }) => severity === 'error');
  const warnings = own.filter(({ severity }) => severity === 'warning');
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2></header>
    ${found?.dossier ? html`<p class="ready" role="status">${say.ready}</p>` : reasons(studio, errors.length)}
    ${warnings.length === 0 ? nothing : html`<p class="hint">${warnings.length} ${say.warnings}</p>`}
    ${[...errors, ...warnings].map((remark) => html`<div class="row">${remarkList([remark])}<button type="button" class="link" @click=${() => { goTo(studio, remark); }}>${say.goTo}: ${[stemOf(remark.file), ...remark.path].join(' › ')}</button></div>`)}
    ${checked?.folder.isDraft ? html`<button type="button" class="link" @click=${() => { studio.go('about'); }}>${say.goTo}</button>` : nothing}
    ${found?.dossier && found.leftOut.length > 0 ? html`<p class="hint">${say.leftOut} ${found.leftOut.join(', ')}</p>` : nothing}
    <div class="actions">
      <button type="button" class="primary" ?disabled=${!found?.dossier} @click=${publish.site}>${publish.isBuilding ? say.building : say.site}</button>
      <button type="button" ?disabled=${!found?.dossier} @click=${publish.parts}>${say.parts}</button>
      <button type="button" @click=${publish.folder}>${say.folder}</button>
      ${canOpenFolders() ? html`<button type="button" @click=${publish.toFolder}>${say.toFolder}</button>` : nothing}
    </div>
    <p class="hint">${say.siteHint}</p>
    ${publish.says === '' ? nothing : html`<p class="refused" role="alert">${publish.says}</p>`}
    <section><h3>${say.embed}</h3>
      <div class="field"><label for="base">${say.base}</label><input id="base" type="text" .value=${publish.base} @change=${(event: Event) => { publish.rebase(valueOf(event)); }} /></div>
      <div class="field"><label for="embed">${say.embed}</label><textarea id="embed" class="code" rows="8" readonly .value=${publish.code}></textarea></div>
      <button type="button" @click=${publish.copy}>${say.copy}</button>
    </section>
  </article>`; // prettier-ignore
}

/** Opens the view that has the field which a remark is about. */
function goTo(studio: Studio, { file }: FieldRemark): void {
  if (file.startsWith('entries/')) studio.go('entry', file);
  else if (file.startsWith('translations/')) studio.go('translations');
  else {
    const name = stemOf(file);
    studio.go(name === 'sources' || name === 'events' || name === 'places' || name === 'notes' ? name : 'about');
  }
}

function reasons({ checked }: Studio, errors: number): TemplateResult {
  const drafts = checked?.unfinished.map(({ file }) => stemOf(file)) ?? [];
  return html`${checked?.folder.isDraft ? html`<p class="notice">${say.draftTop}</p>` : nothing}
    ${errors > 0 ? html`<p class="notice">${say.errors}</p>` : nothing}
    ${!checked?.folder.isDraft && drafts.length > 0 && drafts.length === checked?.folder.entryFiles.length ? html`<p class="notice">${say.noEntries}</p>` : nothing}`; // prettier-ignore
}
