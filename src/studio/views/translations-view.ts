/** Translations, with the original beside each field. */
import { html, type TemplateResult } from 'lit';
import type { Framing } from '../../dossier/schema/schema.js';
import type { Studio } from '../app/studio.js';
import { framingsIn } from '../model/balance.js';
import { valueAt } from '../model/fields.js';
import { words } from '../words.js';
import { remarkList, textField, proseField } from './fields.js';
import { given } from './given.js';

const say = words.translations;

export function translationsView(studio: Studio): TemplateResult {
  const langs = [...studio.texts.keys()].flatMap((path) => /^translations\/([\w-]+)\.ya?ml$/u.exec(path)?.[1] ?? []);
  const open = langs.includes(studio.translation) ? studio.translation : langs[0];
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2><p class="hint">${say.intro}</p></header>
    <form class="row" @submit=${(event: SubmitEvent) => { add(studio, event); }}>
      <label>${say.lang}<input name="lang" type="text" required pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*" size="8" autocomplete="off" /></label>
      <button type="submit">${say.add}</button>
      ${langs.map((lang) => html`<button type="button" aria-pressed=${lang === open ? 'true' : 'false'} @click=${() => { studio.translation = lang; studio.go('translations'); }}>${lang}</button>`)}
    </form>
    ${open === undefined ? '' : translation(studio, open)}
  </article>`; // prettier-ignore
}

function translation(studio: Studio, lang: string): TemplateResult {
  const file = `translations/${lang}.yaml`;
  const beside = (original: string, field: TemplateResult): TemplateResult =>
    html`<div class="beside"><p lang=${studio.lang}><span class="unseen">${say.original}: </span>${original}</p><div lang=${lang}>${field}</div></div>`; // prettier-ignore
  return html`
    ${textField(studio, { file, path: ['read'], label: say.read })}
    ${beside(studio.title, textField(studio, { file, path: ['title'], label: say.title2 }))}
    ${studio.keysAt('dossier.yaml', ['sides']).map((side) => beside(studio.textAt('dossier.yaml', ['sides', side]), textField(studio, { file, path: ['sides', side], label: words.about.sideName })))}
    ${studio.entryFiles.map((entry) => {
      const id = studio.textAt(entry, ['id']);
      const at = (name: string, label: string) => ({ file, path: ['entries', id, name], label });
      const framings = framingsIn(studio.listAt(entry, ['contested', 'framings']));
      return html`<section class="card"><h3>${studio.textAt(entry, ['name'])}</h3>
        ${beside(studio.textAt(entry, ['name']), textField(studio, at('name', say.name)))}
        ${studio.textAt(entry, ['gist']) === '' ? '' : beside(studio.textAt(entry, ['gist']), proseField(studio, at('gist', say.gist)))}
        ${framings.filter(({ holder }) => holder).map((framing) => framingRow(studio, file, id, framing, beside))}
      </section>`;
    })}
    ${remarkList(studio.remarks.filter((remark) => remark.file === file))}`; // prettier-ignore
}

/** A framing is known in the translation by its holder in the original. */
function framingRow(
  studio: Studio,
  file: string,
  id: string,
  { holder = '', short, wording = '' }: Partial<Framing>,
  beside: (original: string, field: TemplateResult) => TemplateResult,
): TemplateResult {
  const list = studio.listAt(file, ['entries', id, 'framings']);
  const found = list.findIndex((one) => valueAt(one, ['of']) === holder);
  const at = found < 0 ? list.length : found;
  const own = (name: 'holder' | 'wording', original: string, label: string): TemplateResult =>
    beside(original, html`<div class="field"><label>${label}<input type="text" .value=${studio.textAt(file, ['entries', id, 'framings', at, name])}
      @change=${(event: Event) => {
        const held = (list[at] ?? { of: holder }) as Record<string, unknown>;
        studio.edit(file, ['entries', id, 'framings', at], { ...held, [name]: (event.target as HTMLInputElement).value });
      }} /></label></div>`); // prettier-ignore
  return html`${own('holder', holder, words.entry.holder)}${own('wording', short ?? wording, words.entry.short)}`;
}

function add(studio: Studio, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const lang = given(form, 'lang');
  const file = `translations/${lang}.yaml`;
  if (!studio.texts.has(file)) studio.editText(file, 'entries: {}\n');
  studio.translation = lang;
  form.reset();
  studio.go('translations');
}
