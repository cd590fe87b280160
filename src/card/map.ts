import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeIds } from '../dossier/place-ids.js';
import type { LocatorMap } from '../dossier/compile.js';
import type { Place } from '../dossier/schema.js';
import { fill } from '../locales/strings.js';
import type { CardContext } from './card-context.js';
import { LINE_HEIGHT, placeLabels, type Label, type Sign } from './map-labels.js';

/** The card's picture, in units of its own: as many map units where the entry has one place, more where it has several. */
const VIEW = { width: 420, height: 240 } as const;
/** Between the outermost of several places and the edge, where their names stand. */
const ROOM = { x: 90, y: 35 } as const;
/** Other places nearer than this to a named one get a dot and no name, so that no name covers another. */
const CLEAR = { x: 150, y: 22 } as const;

type Point = readonly [number, number];

/** A place and where in the picture it is. */
interface Spot {
  readonly place: Place;
  readonly at: Point;
}

/** Where the entry's places are, with every name in use, equal in looks. The borders are the map's, and it says so. */
export function renderMap({ card, data, strings }: CardContext): TemplateResult | typeof nothing {
  const { map, places } = data;
  if (!map) return nothing;
  const ids = placeIds(card);
  const onMap = places.flatMap((place): Spot[] => {
    const at = Object.hasOwn(map.points, place.id) ? map.points[place.id] : undefined;
    return at ? [{ place, at }] : [];
  });
  const own = onMap.filter(({ place }) => ids.includes(place.id));
  if (own.length === 0) return nothing;
  const { left, top, scale } = frameOf(own, map);
  const inView = ({ place, at: [x, y] }: Spot): Spot => ({ place, at: [(x - left) * scale, (y - top) * scale] });
  const shown = own.map(inView);
  const others = onMap.filter(({ place }) => !ids.includes(place.id)).map(inView);
  const label = fill(strings.card.map, { place: shown.map(({ place }) => namesOf(place)).join('; ') });
  return html`<figure class="map">
    <svg viewBox="0 0 ${VIEW.width} ${VIEW.height}" role="img" aria-label=${label}>
      <g transform="scale(${scale}) translate(${-left} ${-top})">
        <path class="land" d=${map.land}></path>
        <path class="borders" d=${map.borders}></path>
      </g>
      ${renderOthers(others, shown)} ${renderOwn(shown)}
    </svg>
    <figcaption>
      ${own.some(({ place }) => place.disputed) ? strings.card.bordersDisputed : strings.card.borders}
    </figcaption>
  </figure>`;
}

/** The part of the base map that has all of the places, with their middle in its own as far as the map reaches. */
function frameOf(spots: readonly Spot[], map: LocatorMap): { left: number; top: number; scale: number } {
  const [west, east] = extent(spots.map(({ at }) => at[0]));
  const [north, south] = extent(spots.map(({ at }) => at[1]));
  const scale = Math.min(
    1,
    (VIEW.width - 2 * ROOM.x) / Math.max(1, east - west),
    (VIEW.height - 2 * ROOM.y) / Math.max(1, south - north),
  );
  const width = VIEW.width / scale;
  const height = VIEW.height / scale;
  return {
    left: clamp((west + east - width) / 2, map.width - width),
    top: clamp((north + south - height) / 2, map.height - height),
    scale,
  };
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

const clamp = (start: number, most: number): number => Math.max(0, Math.min(start, most));

function renderOwn(shown: readonly Spot[]): SVGTemplateResult[] {
  const signs = shown.map(({ place: { names, approximate }, at: [x, y] }) => {
    return { x, y, radius: approximate ? 16 : 6, names: names.map(({ text }) => text) };
  });
  const labels = placeLabels(signs, VIEW);
  return shown.map(({ place: { names, approximate } }, i) => {
    const { x, y, radius } = signs[i] as Sign;
    const label = labels[i] as Label;
    const first = label.y + 5 - ((names.length - 1) * LINE_HEIGHT) / 2;
    return svg`<circle class=${approximate ? 'about' : 'here'} cx=${x} cy=${y} r=${radius}></circle>
      ${names.map(
        ({ text, lang }, line) =>
          svg`<text class="name" lang=${lang} x=${label.x} y=${first + line * LINE_HEIGHT}
            text-anchor=${label.anchor}>${text}</text>`,
      )}`;
  });
}

function renderOthers(others: readonly Spot[], shown: readonly Spot[]): SVGTemplateResult[] {
  const named: Point[] = shown.map(({ at }) => at);
  return others.flatMap(({ place, at }) => {
    if (place.approximate) return [];
    const isClear = named.every(([x, y]) => Math.abs(at[0] - x) > CLEAR.x || Math.abs(at[1] - y) > CLEAR.y);
    if (isClear) named.push(at);
    const [x, y] = at;
    return [
      svg`<circle class="other" cx=${x} cy=${y} r="3"></circle>${
        isClear ? svg`<text class="other" x=${x + 7} y=${y + 4}>${labelOf(place)}</text>` : nothing
      }`,
    ];
  });
}

const namesOf = ({ names }: Place): string => names.map(({ text }) => text).join(' / ');

/** Of a disputed place every name, so that no side's stands alone. */
const labelOf = (place: Place): string => (place.disputed ? namesOf(place) : (place.names[0]?.text ?? ''));
