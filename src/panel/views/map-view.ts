import { html, nothing, type TemplateResult } from 'lit';
import { frameOf, spotsOf, type Spot } from '../../ui/map/map-frame.js';
import { namesOf, renderMap as renderPicture, type Shown } from '../../ui/map/map.js';
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
  const spots = spotsOf(data);
  if (!map || spots.length === 0) return nothing;
  const size = { width, height: width / SHAPE };
  const all = frameOf(spots, map, size, (ZOOM * width) / map.width);
  const isChosen = ({ place }: Spot): boolean => place.id === chosen;
  const closer = spots.filter(isChosen);
  const frame = closer.length > 0 ? frameOf(closer, map, size, ZOOM * all.scale) : all;
  // Labels are placed in this order: the chosen place comes first, so that there is room for its name.
  const shown = [...closer, ...spots.filter((spot) => !isChosen(spot))].map((spot): Shown => ({
    ...spot,
    lines: [{ text: namesOf(spot.place) }],
    isNear: false,
    optional: !isChosen(spot),
  }));
  const label = (closer.length > 0 ? closer : spots).map(({ place }) => namesOf(place)).join(', ');
  return html`${renderPicture(map, shown, frame, label, strings)}
    <h3 id="places">${strings.panel.places}</h3>
    <ul class="chips" aria-labelledby="places">
      ${spots.map(
        (spot) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${isChosen(spot) ? 'true' : 'false'}
              @click=${() => {
                choose(isChosen(spot) ? undefined : spot.place.id);
              }}
            >
              ${spot.place.names.map(({ text, lang }, index) => html`${index > 0 ? ' / ' : ''}<span lang=${lang} dir="auto">${text}</span>`)}
            </button>
          </li>`,
      )}
    </ul>`;
}
