import { html, svg, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fill } from '../locales/strings.js';
import { namesOf, pointsOf, viewOf, withLabels, type PlaceOnMap } from './map-labels.js';
import type { PanelContext } from './panel-context.js';

/**
 * All places of the dossier, and their list, which is the map in words. To press one shows its surroundings closer.
 *
 * @param width of the picture on the screen, in CSS px
 * @param chosen id of the place to see closer
 */
export function renderMap(
  width: number,
  chosen: string | undefined,
  { model: { data }, strings }: PanelContext,
  choose: (id: string | undefined) => void,
): TemplateResult {
  const points = pointsOf(data);
  if (!data.map || points.length === 0) return html``;
  const view = viewOf(
    points,
    data.map,
    points.find(({ place }) => place.id === chosen),
  );
  const unit = view.width / width;
  const seen = withLabels(points, view, unit);
  const all = seen.map(({ place }) => namesOf(place)).join(', ');
  const disputed = points.some(({ place }) => place.disputed);
  return html`<figure class="map">
      <svg
        viewBox="${view.left} ${view.top} ${view.width} ${view.height}"
        role="img"
        aria-label=${fill(strings.card.map, { place: all })}
      >
        <path class="land" d=${data.map.land}></path>
        <path class="borders" d=${data.map.borders}></path>
        ${seen.map((point) => renderDot(point, unit))}
        <g font-size=${12 * unit} stroke-width=${3 * unit}>${seen.map(renderLabel)}</g>
      </svg>
      <figcaption>${disputed ? strings.card.bordersDisputed : strings.card.borders}</figcaption>
    </figure>
    <h3 id="places">${strings.panel.places}</h3>
    <ul class="chips" aria-labelledby="places">
      ${points.map(
        ({ place }) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${place.id === chosen ? 'true' : 'false'}
              @click=${() => {
                choose(place.id === chosen ? undefined : place.id);
              }}
            >
              ${place.names.map(({ text, lang }, index) => html`${index > 0 ? ' / ' : ''}<span lang=${lang} dir="auto">${text}</span>`)}
            </button>
          </li>`,
      )}
    </ul>`;
}

const renderDot = ({ place, x, y }: PlaceOnMap, unit: number): SVGTemplateResult =>
  svg`<circle class=${place.approximate ? 'about' : ''} cx=${x} cy=${y} r=${(place.approximate ? 9 : 3.5) * unit}></circle>`;

const renderLabel = ({ place, label }: PlaceOnMap): SVGTemplateResult | typeof nothing =>
  label ? svg`<text x=${label.x} y=${label.y} text-anchor=${label.anchor}>${namesOf(place)}</text>` : nothing;
