import { html, nothing, type TemplateResult } from 'lit';
import { boxOf, frameOf, isInFrame, onMap, type Located } from '../../ui/map/map-frame.js';
import { listed, nameOf, namesOf, renderAllNames, renderMap as renderPicture, type Drawn } from '../../ui/map/map.js';
import type { PanelContext } from '../panel-context.js';

/** Width by height of the picture, where the map is high enough. */
const SHAPE = 1.4;
/**
 * How many times the picture of all places may be larger than the same places on the whole map, and how many times the
 * picture of one place may be larger than that.
 */
const ZOOM = 5;

/**
 * Renders the map of all places and, below it, their list, which is also the map in words. A press on a place shows its
 * surroundings.
 *
 * @param width of the picture on the screen, in CSS px
 * @param chosen id of the place to see closer
 */
export function renderMap(
  width: number,
  chosen: string | undefined,
  { data, strings }: PanelContext,
  choose: (id: string | undefined) => void,
): TemplateResult | typeof nothing {
  const { map } = data;
  const places = onMap(data.places).filter(({ kind }) => !kind);
  if (!map || places.length === 0) return nothing;
  const size = { width, height: width / SHAPE };
  const all = frameOf(places.map(boxOf), map, size, (ZOOM * width) / map.width);
  const isChosen = ({ id }: Located): boolean => id === chosen;
  const closer = places.filter(isChosen);
  const frame = closer.length > 0 ? frameOf(closer.map(boxOf), map, size, ZOOM * all.scale) : all;
  // Labels are placed in this order: the chosen place comes first, so that there is room for its name.
  const marks = [...closer, ...places.filter((place) => !isChosen(place) && isInFrame(place, frame))].map(
    (place): Drawn => ({
      place,
      lines: [isChosen(place) ? { text: namesOf(place) } : nameOf(place)],
      look: 'name',
      optional: !isChosen(place),
    }),
  );
  const label = (closer.length > 0 ? closer : places).map(namesOf).join(', ');
  return html`${renderPicture(data, marks, frame, label, strings)}
    <h3 id="places">${strings.panel.places}</h3>
    <ul class="chips" aria-labelledby="places">
      ${places.map(
        (place) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${isChosen(place) ? 'true' : 'false'}
              @click=${() => {
                choose(isChosen(place) ? undefined : place.id);
              }}
            >
              ${renderAllNames(place)}
            </button>
          </li>`,
      )}
    </ul>
    ${listed(
      strings.card.unnamed,
      data.places.flatMap((place) => (place.at || place.kind ? [] : [{ place }])),
    )}`;
}
