/** The fields that forms are made of. Each shows beside it what the check says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Path } from '../../authoring/folder/yaml-file.js';
import type { Studio } from '../app/studio.js';
import { wordsIn } from '../model/balance.js';
import { remarksOn, valueAt, type FieldRemark } from '../model/fields.js';
import { words } from '../words.js';

export interface FieldOptions {
  readonly file: string;
  readonly path: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The label is for screen readers alone, where what stands around says it too. */
  readonly quiet?: boolean;
  readonly placeholder?: string;
}

/** An id by which labels and remarks name a field. */
export const fieldId = (file: string, path: Path): string =>
  `f-${`${file}-${path.join('-')}`.replace(/[^\w-]+/gu, '-')}`;

/** A text in one line. */
export function textField(studio: Studio, options: FieldOptions, list?: string): TemplateResult {
  const { file, path } = options;
  return field(studio, options, (described, invalid) => html`
    <input id=${fieldId(file, path)} type="text" autocomplete="off" list=${list ?? nothing} placeholder=${options.placeholder ?? ''}
      aria-describedby=${described} aria-invalid=${invalid}
      .value=${live(studio.textAt(file, path))}
      @input=${(event: Event) => { studio.edit(file, path, valueOf(event)); }} />`); // prettier-ignore
}

/** A text of sentences, which may cite sources. @param most words that it should have */
export function proseField(
  studio: Studio,
  options: FieldOptions,
  { most, cites = true }: { most?: number; cites?: boolean } = {},
): TemplateResult {
  const { file, path } = options;
  const text = studio.textAt(file, path);
  const count = wordsIn(text);
  const id = fieldId(file, path);
  return field(studio, options, (described, invalid) => html`
    <textarea id=${id} rows="2" aria-describedby=${described} aria-invalid=${invalid} placeholder=${options.placeholder ?? ''}
      .value=${live(text)}
      @keydown=${noBreak}
      @input=${(event: Event) => { studio.edit(file, path, oneLine(valueOf(event))); }}></textarea>
    <div class="under">
      ${cites ? citeMenu(studio, id, (text) => { studio.edit(file, path, text); }) : nothing}
      <span class=${most !== undefined && count > most ? 'count over' : 'count'}>${count === 0 ? nothing : words.wordCount(count, most)}</span>
    </div>`); // prettier-ignore
}

export function selectField(
  studio: Studio,
  options: FieldOptions,
  choices: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  const { file, path } = options;
  const value = studio.textAt(file, path);
  const all = value === '' || choices.some(([one]) => one === value) ? choices : [...choices, [value, value] as const];
  return field(studio, options, (described, invalid) => html`
    <select id=${fieldId(file, path)} aria-describedby=${described} aria-invalid=${invalid}
      @change=${(event: Event) => { studio.edit(file, path, valueOf(event)); }}>
      <option value="" ?selected=${value === ''}></option>
      ${all.map(([one, label]) => html`<option value=${one} ?selected=${one === value}>${label}</option>`)}
    </select>`); // prettier-ignore
}

export function checkField(studio: Studio, { file, path, label }: FieldOptions, on: unknown = true): TemplateResult {
  return html`<label class="check"><input type="checkbox" .checked=${live(studio.valueAt(file, path) === on)}
    @change=${(event: Event) => { studio.edit(file, path, (event.target as HTMLInputElement).checked ? on : undefined); }} />
    <span>${label}</span></label>`; // prettier-ignore
}

/** A list of texts, each in a row: an item may be an object with the text and more. @param more fields of an item */
export function listField(
  studio: Studio,
  options: FieldOptions,
  more: readonly (readonly [name: string, label: string, isList: boolean])[] = [],
): TemplateResult {
  const { file, path, label } = options;
  const items = studio.listAt(file, path);
  const add = (item: string): void => { studio.edit(file, [...path, items.length], item); }; // prettier-ignore
  const textOf = (item: unknown): string => shownList(typeof item === 'string' ? item : valueAt(item, ['text']));
  const set = (i: number, name: string, value: unknown): void => {
    studio.set(file, [...path, i], withField(items[i], name, value));
  };
  return html`<fieldset class="field list"><legend>${label}</legend>
    ${options.hint === undefined ? nothing : html`<p class="hint">${options.hint}</p>`}
    ${items.map((item, i) => html`<div class="row">
      <input type="text" aria-label=${`${label} ${String(i + 1)}`} id=${fieldId(file, [...path, i])} .value=${live(textOf(item))}
        @input=${(event: Event) => { set(i, 'text', valueOf(event)); }} />
      ${more.length === 0 ? nothing : html`<details class="more" ?open=${typeof item === 'object'}><summary>${words.entry.when}</summary>
        ${more.map(([name, title, isList]) => html`<label>${title}
          <input type="text" .value=${live(shownList(valueAt(item, [name])))}
            @change=${(event: Event) => { set(i, name, isList ? parted(valueOf(event)) : valueOf(event)); }} /></label>`)}
      </details>`}
      <button type="button" class="icon" aria-label=${`${words.remove}: ${textOf(item)}`} @click=${() => { removeItem(studio, file, path, i); }}>×</button>
      ${remarkList(remarksOn(studio.remarks, file, [...path, i]))}
    </div>`)}
    <input type="text" class="adding" aria-label=${`${words.add}: ${label}`} placeholder=${`${words.add}…`}
      @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') addTyped(event, add); }}
      @change=${(event: Event) => { addTyped(event, add); }} />
    ${remarkList(remarksOn(studio.remarks, file, path, false))}
  </fieldset>`; // prettier-ignore
}

/** Takes an item out of a list, and an empty list with it. What an editor has remarked beside the others stays. */
export function removeItem(studio: Studio, file: string, path: Path, i: number): void {
  studio.edit(file, studio.listAt(file, path).length === 1 ? path : [...path, i], undefined);
}

function addTyped(event: Event, add: (item: string) => void): void {
  const input = event.target as HTMLInputElement;
  const text = input.value.trim();
  input.value = '';
  if (text !== '') add(text);
}

/** Which of the sources a claim rests on. */
export function sourcesField(studio: Studio, options: FieldOptions): TemplateResult {
  const { file, path, label } = options;
  const chosen = studio.listAt(file, path).map(String);
  const ids = studio.keysAt('sources.yaml');
  const toggle = (id: string): void => {
    studio.edit(file, path, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return html`<fieldset class="field chips" id=${fieldId(file, path)}><legend>${label}</legend>
    ${[...new Set([...ids, ...chosen])].map((id) => html`<label class="chip" title=${studio.textAt('sources.yaml', [id, 'title'])}>
      <input type="checkbox" .checked=${live(chosen.includes(id))} @change=${() => { toggle(id); }} /><span>${id}</span></label>`)}
    ${ids.length === 0 ? html`<span class="hint">${words.sources.intro}</span>` : nothing}
    ${remarkList(remarksOn(studio.remarks, file, path))}
  </fieldset>`; // prettier-ignore
}

/** Puts a citation where the cursor stands in a text. */
function citeMenu(studio: Studio, id: string, put: (text: string) => void): TemplateResult {
  const ids = studio.keysAt('sources.yaml');
  return html`<select class="cite" aria-label=${words.entry.cite} ?disabled=${ids.length === 0}
    @change=${(event: Event) => {
      const select = event.target as HTMLSelectElement;
      const area = (select.getRootNode() as ShadowRoot).getElementById(id) as HTMLTextAreaElement;
      const at = area.selectionEnd;
      const before = area.value.slice(0, at);
      const cited = `${before}${before === '' || before.endsWith(' ') ? '' : ' '}[${select.value}]`;
      put(cited + area.value.slice(at));
      select.value = '';
      area.focus();
      area.setSelectionRange(cited.length, cited.length);
    }}>
    <option value="">${words.entry.cite}</option>
    ${ids.map((one) => html`<option value=${one}>${one} ${studio.textAt('sources.yaml', [one, 'title'])}</option>`)}
  </select>`; // prettier-ignore
}

/** A label, what it labels, and the remarks on it. */
function field(
  studio: Studio,
  { file, path, label, hint, quiet = false }: FieldOptions,
  input: (described: string, invalid: 'true' | 'false') => TemplateResult,
): TemplateResult {
  const id = fieldId(file, path);
  const remarks = remarksOn(studio.remarks, file, path);
  const invalid = remarks.some(({ severity }) => severity === 'error') ? 'true' : 'false';
  return html`<div class="field">
    <label for=${id} class=${quiet ? 'unseen' : ''}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-h">${hint}</p>`}
    ${input(`${hint === undefined ? '' : `${id}-h `}${id}-r`, invalid)} ${remarkList(remarks, `${id}-r`)}
  </div>`;
}

/** Remarks as a list, each in words: its colour alone says nothing. */
export const remarkList = (remarks: readonly FieldRemark[], id?: string): TemplateResult =>
  html`<ul class="remarks" id=${id ?? nothing}>
    ${remarks.map(({ severity, says, mend }) => html`<li class=${severity}><span class="kind">${words.remarks[severity]}</span> ${sentence(says)}${mend === undefined ? nothing : html` <span class="mend">${sentence(mend)}</span>`}</li>`)}
  </ul>`; // prettier-ignore

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!”]$/u.test(text) ? '' : '.'}`;

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
/** A dossier's texts have no line breaks. */
const oneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;
const noBreak = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
};

const shownList = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : ''); // prettier-ignore
const parted = (text: string): string[] => text.split(',').map((one) => one.trim()).filter(Boolean); // prettier-ignore

/** An item with a field set; with the text alone it is that text. */
function withField(item: unknown, name: string, value: unknown): unknown {
  const fields: Record<string, unknown> = typeof item === 'object' && item !== null ? { ...item } : { text: item };
  fields[name] = value;
  const kept = Object.entries(fields).filter(([key, held]) => key === 'text' || !(held === '' || (Array.isArray(held) && held.length === 0))); // prettier-ignore
  return kept.length === 1 ? fields['text'] : Object.fromEntries(kept);
}
