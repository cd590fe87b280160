/** The sources: added by address with what was read there, each with its excerpts. */
import { html, type TemplateResult } from 'lit';
import { canonicalAddress } from '../../authoring/sources/canonical-address.js';
import { today, type Studio } from '../app/studio.js';
import { remarksOn } from '../model/fields.js';
import { words } from '../words.js';
import { proseField, remarkList, selectField, textField } from './fields.js';
import { given } from './given.js';

const say = words.sources;
const file = 'sources.yaml';
/** Fields with an input, below which their remarks stand. */
const withInput = new Set(['title', 'publisher', 'date', 'url', 'status', 'note']);

export function sourcesView(studio: Studio): TemplateResult {
  const ids = studio.keysAt(file);
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2><p class="hint">${say.intro}</p></header>
    <form class="card" @submit=${(event: SubmitEvent) => { addSource(studio, event); }}>
      <div class="field"><label for="new-address">${say.address}</label><input id="new-address" name="address" type="url" required placeholder="https://…" autocomplete="off" /></div>
      <div class="field"><label for="new-excerpt">${say.excerpt}</label><textarea id="new-excerpt" name="excerpt" rows="3"></textarea></div>
      <div class="pair"><div class="field"><label for="new-title">${say.name}</label><input id="new-title" name="title" type="text" autocomplete="off" /></div>
      <div class="field"><label for="new-publisher">${say.publisher}</label><input id="new-publisher" name="publisher" type="text" autocomplete="off" /></div>
      <div class="field"><label for="new-date">${say.date}</label><input id="new-date" name="date" type="text" autocomplete="off" /></div></div>
      <div class="actions"><button type="submit" class="primary">${say.add} ${studio.nextSource()}</button></div>
    </form>
    ${ids.map((id) => sourceForm(studio, id))}
    ${remarkList(studio.remarks.filter((remark) => remark.file === file && remark.path.length === 0))}
  </article>`; // prettier-ignore
}

function sourceForm(studio: Studio, id: string): TemplateResult {
  const at = (name: string, label: string) => ({ file, path: [id, name], label });
  const excerpts = `excerpts/${id}.yaml`;
  const used = timesCited(studio, id);
  return html`<details class="card source" id="source-${id}" ?open=${remarksOn(studio.remarks, file, [id]).length > 0}>
    <summary><strong>${id}</strong> ${studio.textAt(file, [id, 'title']) || studio.textAt(file, [id, 'url'])}
      <span class="times">${used === 0 ? say.unused : `${say.used} ${String(used)} ${say.times}`}</span></summary>
    ${textField(studio, at('title', say.name))}
    <div class="pair">${textField(studio, at('publisher', say.publisher))}${textField(studio, at('date', say.date))}</div>
    ${textField(studio, at('url', say.url))}
    ${selectField(studio, at('status', say.status), [['read', say.read], ['unread', say.unread]])}
    ${proseField(studio, at('note', say.note), { cites: false })}
    <fieldset class="field"><legend>${say.excerpts}</legend>
      ${studio.listAt(excerpts, []).map((_, i) => proseField(studio, { file: excerpts, path: [i, 'text'], label: `${say.excerpts} ${String(i + 1)}`, quiet: true }, { cites: false }))}
      <button type="button" @click=${() => { studio.edit(excerpts, [studio.listAt(excerpts, []).length], { text: '…', read: today() }); }}>${say.addExcerpt}</button>
    </fieldset>
    ${remarkList(remarksOn(studio.remarks, file, [id]).filter(({ path }) => !withInput.has(String(path[1]))))}
    <button type="button" class="quiet" aria-label=${`${words.remove}: ${id}`} @click=${() => { studio.edit(file, [id], undefined); }}>${words.remove}</button>
  </details>`; // prettier-ignore
}

/** How often the other files name a source. */
function timesCited(studio: Studio, id: string): number {
  const isLetter = (character = ''): boolean => /[\w-]/u.test(character);
  const countIn = (text: string): number => {
    let count = 0;
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length))
      if (!isLetter(text[at - 1]) && !isLetter(text[at + id.length])) count += 1;
    return count;
  };
  if (id === '') return 0;
  return [...studio.texts]
    .filter(([path]) => path !== file && path !== 'article.txt' && !path.startsWith('excerpts/'))
    .reduce((sum, [, text]) => sum + countIn(withoutRemarks(text)), 0);
}

const withoutRemarks = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.split('#', 1)[0])
    .join('\n');

function addSource(studio: Studio, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const url = given(form, 'address');
  const known = studio.keysAt(file).find((id) => canonicalAddress(studio.textAt(file, [id, 'url'])) === canonicalAddress(url)); // prettier-ignore
  if (known !== undefined) {
    studio.tell(`${say.known} ${known}.`);
    return;
  }
  const id = studio.nextSource();
  const excerpt = given(form, 'excerpt');
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const isLink = url.startsWith('https:');
  studio.edit(file, [id], {
    ...(given(form, 'title') === '' ? {} : { title: given(form, 'title') }),
    publisher: given(form, 'publisher') || host,
    ...(given(form, 'date') === '' ? {} : { date: given(form, 'date') }),
    [isLink ? 'url' : 'address']: url,
    status: excerpt === '' ? 'unread' : 'read',
  });
  if (excerpt !== '') studio.edit(`excerpts/${id}.yaml`, [0], { text: excerpt, ...(isLink ? { url } : {}), read: today() }); // prettier-ignore
  form.reset();
  studio.tell(`Added ${id}.`);
}
