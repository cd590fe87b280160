/** The timeline and the notes: lists of records, each with a few fields. */
import { html, type TemplateResult } from 'lit';
import type { Path } from '../../authoring/folder/yaml-file.js';
import { noteKinds } from '../../dossier/schema/schema.js';
import type { Studio } from '../app/studio.js';
import { remarksOn } from '../model/fields.js';
import { words } from '../words.js';
import { proseField, remarkList, selectField, textField } from './fields.js';

export function eventsView(studio: Studio): TemplateResult {
  const say = words.events;
  const file = 'events.yaml';
  return records(studio, file, say, { date: '', text: '…' }, (path) => html`
    ${textField(studio, { file, path: [...path, 'date'], label: say.date, hint: say.dateHint })}
    ${proseField(studio, { file, path: [...path, 'text'], label: say.text })}`); // prettier-ignore
}

export function notesView(studio: Studio): TemplateResult {
  const say = words.notes;
  const file = 'notes.yaml';
  return records(studio, file, say, newNote(studio, ''), (path) => html`
    <div class="pair">${textField(studio, { file, path: [...path, 'id'], label: words.about.sideId })}${selectField(studio, { file, path: [...path, 'kind'], label: say.kind }, noteKinds.map((kind) => [kind, kind] as const))}</div>
    ${textField(studio, { file, path: [...path, 'quote'], label: say.quote })}
    ${proseField(studio, { file, path: [...path, 'text'], label: say.text })}`); // prettier-ignore
}

/** Adds a note on some words of the article. */
export function addNote(studio: Studio, quote: string): void {
  studio.edit('notes.yaml', [studio.listAt('notes.yaml', []).length], newNote(studio, quote));
  studio.go('notes');
}

function newNote(studio: Studio, quote: string): Record<string, string> {
  const ids = new Set(studio.listAt('notes.yaml', []).map((_, i) => studio.textAt('notes.yaml', [i, 'id'])));
  let number = 1;
  while (ids.has(`note-${String(number)}`)) number++;
  return { id: `note-${String(number)}`, kind: 'unclear', quote };
}

function records(
  studio: Studio,
  file: string,
  say: { readonly title: string; readonly intro: string; readonly add: string },
  added: Readonly<Record<string, string>>,
  fields: (path: Path) => TemplateResult,
): TemplateResult {
  const list = studio.listAt(file, []);
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2><p class="hint">${say.intro}</p></header>
    ${list.map((_, i) => html`<fieldset class="card"><legend>${i + 1}</legend>
      ${fields([i])}
      ${remarkList(remarksOn(studio.remarks, file, [i], false))}
      <button type="button" class="quiet" aria-label=${`${words.remove}: ${say.title} ${String(i + 1)}`} @click=${() => { studio.edit(file, [i], undefined); }}>${words.remove}</button>
    </fieldset>`)}
    ${remarkList(studio.remarks.filter((remark) => remark.file === file && remark.path.length === 0))}
    <div class="actions"><button type="button" class="primary" @click=${() => { studio.edit(file, [list.length], added); }}>${say.add}</button></div>
  </article>`; // prettier-ignore
}
