/** Places: a list of them, and a map to click where they are. */
import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WorldMap } from '../../authoring/build/world-map.js';
import { freshId } from '../../authoring/draft/candidates.js';
import type { Studio } from '../app/studio.js';
import { remarksOn } from '../model/fields.js';
import { words } from '../words.js';
import { checkField, fieldId, remarkList, textField } from './fields.js';
import { given } from './given.js';

const say = words.places;
const file = 'places.yaml';

/** What of the map is shown, and which place a click moves. */
export interface MapState {
  map: WorldMap | undefined;
  failed: boolean;
  /** Degrees: the middle, and how many of longitude are shown. */
  lat: number;
  lon: number;
  width: number;
  chosen: number;
}

export function placesView(studio: Studio, state: MapState, changed: () => void): TemplateResult {
  const list = studio.listAt(file, []);
  return html`<article class="form" aria-label=${say.title}>
    <header class="head"><h2>${say.title}</h2><p class="hint">${say.intro}</p></header>
    ${mapOf(studio, state, changed)}
    ${list.map((_, i) => placeForm(studio, i, state, changed))}
    ${remarkList(studio.remarks.filter((remark) => remark.file === file && remark.path.length === 0))}
    <form class="row" @submit=${(event: SubmitEvent) => { addPlace(studio, event, state); }}>
      <label>${words.entry.name}<input name="name" type="text" required autocomplete="off" /></label>
      <button type="submit" class="primary">${say.add}</button>
    </form>
  </article>`; // prettier-ignore
}

function placeForm(studio: Studio, i: number, state: MapState, changed: () => void): TemplateResult {
  const number = (name: 'lat' | 'lon', label: string): TemplateResult => html`<div class="field"><label for=${fieldId(file, [i, name])}>${label}</label>
    <input id=${fieldId(file, [i, name])} type="number" step="any" min=${name === 'lat' ? -90 : -180} max=${name === 'lat' ? 90 : 180} .value=${live(studio.textAt(file, [i, name]))}
      @change=${(event: Event) => { const { value } = event.target as HTMLInputElement; studio.edit(file, [i, name], value === '' ? undefined : Number(value)); }} />
    ${remarkList(remarksOn(studio.remarks, file, [i, name]))}</div>`; // prettier-ignore
  const names = studio.listAt(file, [i, 'names']);
  return html`<fieldset class=${i === state.chosen ? 'card chosen' : 'card'}><legend><label class="check"><input type="radio" name="place" .checked=${live(i === state.chosen)}
      @change=${() => { state.chosen = i; lookAt(studio, state, i); changed(); }} /><span>${studio.textAt(file, [i, 'id'])}</span></label></legend>
    ${names.map((_, at) => html`<div class="pair">${textField(studio, { file, path: [i, 'names', at, 'text'], label: say.names })}${textField(studio, { file, path: [i, 'names', at, 'lang'], label: say.lang })}</div>`)}
    <div class="pair">${number('lat', say.lat)}${number('lon', say.lon)}</div>
    ${checkField(studio, { file, path: [i, 'disputed'], label: say.disputed })}
    ${checkField(studio, { file, path: [i, 'approximate'], label: say.approximate })}
    <div class="actions"><button type="button" @click=${() => { studio.edit(file, [i, 'names', names.length], { text: '…', lang: studio.lang }); }}>${words.add}: ${say.names}</button>
    <button type="button" class="quiet" aria-label=${`${words.remove}: ${studio.textAt(file, [i, 'id'])}`} @click=${() => { studio.edit(file, [i], undefined); }}>${words.remove}</button></div>
    ${remarkList(remarksOn(studio.remarks, file, [i], false))}
  </fieldset>`; // prettier-ignore
}

function mapOf(studio: Studio, state: MapState, changed: () => void): TemplateResult {
  if (state.failed) return html`<p class="notice">${say.noMap}</p>`;
  const { map, width } = state;
  if (!map) return html`<p role="status">${words.start.reading}</p>`;
  const height = width / 2;
  const left = clamp(state.lon + 180 - width / 2, 0, 360 - width);
  const top = clamp(90 - state.lat - height / 2, 0, 180 - height);
  const zoom = (factor: number): void => {
    state.width = clamp(width * factor, 5, 360);
    changed();
  };
  const put = (lat: number, lon: number): void => {
    if (studio.listAt(file, [])[state.chosen] === undefined) return;
    studio.edit(file, [state.chosen, 'lat'], rounded(clamp(lat, -90, 90)));
    studio.edit(file, [state.chosen, 'lon'], rounded(clamp(lon, -180, 180)));
  };
  const place = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    put(
      90 - (top + ((event.clientY - box.top) / box.height) * height),
      left + ((event.clientX - box.left) / box.width) * width - 180,
    );
  };
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.key === '+') zoom(0.5);
    else if (event.key === '-') zoom(2);
    else if (by) {
      event.preventDefault();
      const at = (name: string): number => Number(studio.textAt(file, [state.chosen, name]));
      put(at('lat') + ((by[0] ?? 0) * width) / 100, at('lon') + ((by[1] ?? 0) * width) / 100);
    }
  };
  const points = studio.listAt(file, []).map((_, i) => [Number(studio.textAt(file, [i, 'lon'])), Number(studio.textAt(file, [i, 'lat'])), studio.textAt(file, [i, 'id'])] as const); // prettier-ignore
  return html`<div class="map">
    <svg viewBox="${left} ${top} ${width} ${height}" role="application" tabindex="0" aria-label=${say.map} @click=${place} @keydown=${step}>
      <path class="land" d=${map.land}></path><path class="borders" d=${map.borders} stroke-width=${width / 900}></path>
      ${points.map(([lon, lat, id], i) => svg`<circle class=${i === state.chosen ? 'chosen' : ''} cx=${lon + 180} cy=${90 - lat} r=${width / 120}></circle><text x=${lon + 180 + width / 80} y=${90 - lat} font-size=${width / 40}>${id}</text>`)}
    </svg>
    <div class="actions"><button type="button" @click=${() => { zoom(0.5); }}>${say.zoomIn}</button><button type="button" @click=${() => { zoom(2); }}>${say.zoomOut}</button></div>
  </div>`; // prettier-ignore
}

function lookAt(studio: Studio, state: MapState, i: number): void {
  state.lat = Number(studio.textAt(file, [i, 'lat']));
  state.lon = Number(studio.textAt(file, [i, 'lon']));
}

function addPlace(studio: Studio, event: SubmitEvent, state: MapState): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const name = given(form, 'name');
  if (name === '') return;
  const list = studio.listAt(file, []);
  const id = freshId(name, new Set(list.map((_, i) => studio.textAt(file, [i, 'id']))));
  state.chosen = list.length;
  studio.edit(file, [list.length], { id, names: [{ text: name, lang: studio.lang }], lat: rounded(state.lat), lon: rounded(state.lon) }); // prettier-ignore
  form.reset();
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
