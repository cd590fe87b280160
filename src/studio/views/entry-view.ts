/** The form for an entry. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { entryTypes } from '../../dossier/schema/schema.js';
import type { Studio } from '../app/studio.js';
import type { Path } from '../../authoring/folder/yaml-file.js';
import { remarksOn } from '../model/fields.js';
import { words } from '../words.js';
import { checkField, fieldId, listField, proseField, remarkList, selectField, textField } from './fields.js';
import { framingsView } from './framings-view.js';

const say = words.entry;

export function entryView(
  studio: Studio,
  { showCard, yaml }: { showCard: (id: string) => void; yaml: TemplateResult },
): TemplateResult {
  const file = studio.entryFile;
  const at = (path: readonly (string | number)[], label: string, hint?: string) => ({ file, path, label, hint });
  const { problems } = studio.yaml(file);
  const isDraft = studio.valueAt(file, ['draft']) === true;
  const remarks = remarksOn(studio.remarks, file, []);
  const contested = studio.valueAt(file, ['contested']) !== undefined || hasContested(studio, file);
  const places = studio.listAt('places.yaml', []).map((_, i) => studio.textAt('places.yaml', [i, 'id'])).filter(Boolean); // prettier-ignore
  return html`<article class="form" aria-label=${studio.textAt(file, ['name']) || file}>
    <header class="head">
      <h2>${studio.textAt(file, ['name']) || file}</h2>
      <div class="actions">
        <button type="button" aria-pressed=${studio.showsYaml ? 'true' : 'false'} @click=${() => { studio.showsYaml = !studio.showsYaml; studio.go('entry'); }}>${say.yaml}</button>
        <button type="button" @click=${() => { showCard(studio.textAt(file, ['id'])); }}>${say.showCard}</button>
        <button type="button" class="quiet" @click=${() => { studio.removeEntry(file); }}>${say.removeEntry}</button>
      </div>
      <div class="status">
        <label class="check"><input type="checkbox" .checked=${live(!isDraft)} @change=${(event: Event) => { studio.edit(file, ['draft'], (event.target as HTMLInputElement).checked ? undefined : true); }} /><span>${isDraft ? say.unfinished : say.finished}</span></label>
        ${summary(studio, remarks.length)}
      </div>
    </header>
    ${studio.showsYaml ? yaml : nothing}
    ${problems.length > 0 ? html`<p class="refused" role="alert">${say.unreadable}</p>${remarkList(remarks)}${studio.showsYaml ? nothing : yaml}` : html`
    <div class="pair">
      ${textField(studio, at(['name'], say.name))}
      ${selectField(studio, at(['type'], say.type), entryTypes.map((type) => [type, type.replaceAll('-', ' ')] as const))}
    </div>
    ${listField(studio, at(['aliases'], say.aliases, say.hints.aliases), [['near', say.near, true], ['notNear', say.notNear, true], ['focus', say.focus, false]])}
    ${proseField(studio, at(['gist'], say.gist, say.hints.gist), { most: 30 })}
    ${proseField(studio, at(['background'], say.background, say.hints.background))}
    <label class="check"><input type="checkbox" .checked=${live(contested)} @change=${() => { toggleContested(studio, file, contested); }} /><span>${say.contested}</span></label>
    ${contested ? framingsView(studio, file) : nothing}
    <details class="more-fields" ?open=${['descriptions', 'passages', 'facts', 'place', 'note'].some((name) => studio.valueAt(file, [name]) !== undefined)}><summary>${say.more}</summary>
      ${listField(studio, at(['descriptions'], say.descriptions, say.hints.descriptions))}
      ${listField(studio, at(['passages'], say.passages, say.hints.passages), [['focus', say.focus, false], ['speaker', say.speaker, false]])}
      ${listField(studio, at(['facts'], say.facts), [['date', say.date, false]])}
      ${selectField(studio, at(['place'], say.place), places.map((id) => [id, id] as const))}
      ${listField(studio, at(['related'], say.related))}
      ${proseField(studio, at(['note'], say.note))}
      ${checkField(studio, at(['mark'], say.mark), 'quiet')}
    </details>
    ${others(studio, file)}`}
  </article>`; // prettier-ignore
}

/** Fields that have inputs of their own here; a remark on anything else stands below the form. */
const shown = new Set(['name', 'type', 'aliases', 'gist', 'background', 'contested', 'descriptions', 'passages', 'facts', 'place', 'related', 'note', 'mark']); // prettier-ignore

const inContested =
  /^contested(?:\.(?:framings(?:\.\d+(?:\.(?:holder|side|wording|short|quote|reason|sources|date)(?:\..*)?)?)?|(?:requiredSides|neutral|bodies|article|weight)(?:\..*)?))?$/u;

const hasInput = (path: Path, isContested: boolean): boolean =>
  path[0] === 'contested' ? isContested && inContested.test(path.join('.')) : shown.has(String(path[0]));

function others(studio: Studio, file: string): TemplateResult {
  const isContested = hasContested(studio, file);
  const rest = remarksOn(studio.remarks, file, []).filter(({ path }) => !hasInput(path, isContested));
  return remarkList(rest, fieldId(file, []));
}

const summary = (studio: Studio, count: number): TemplateResult =>
  html`<span class="summary" role="status"
    >${studio.checked && count === 0 ? words.remarks.fine : words.remarks.count(count)}</span
  >`;

/** A file may have the field, and nothing in it yet. */
const hasContested = (studio: Studio, file: string): boolean => /^contested:/mu.test(studio.yaml(file).text);

function toggleContested(studio: Studio, file: string, isContested: boolean): void {
  if (isContested) studio.edit(file, ['contested'], undefined);
  else studio.edit(file, ['contested'], { framings: [{ quote: 'verbatim' }, { quote: 'verbatim' }] });
}
