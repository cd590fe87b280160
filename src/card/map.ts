import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocatorMap } from '../dossier/compile.js';
import type { Place } from '../dossier/schema.js';
import { fill } from '../locales/strings.js';
import type { CiteContext } from './cited-text.js';

/** The part of the base map that a card shows, in map units. */
const VIEW = { width: 420, height: 240 } as const;
/** Other places nearer than this to a named one get a dot and no name, so that no name covers another. */
const CLEAR = { x: 150, y: 22 } as const;

type Point = readonly [number, number];

/** Where the entry's place is, with every name in use, equal in looks. The borders are the map's, and it says so. */
export function renderMap({ card, data, strings }: CiteContext): TemplateResult | typeof nothing {
  const place = data.places.find(({ id }) => id === card.place);
  const point = place && data.map?.points[place.id];
  if (!place || !data.map || !point) return nothing;
  const left = clamp(point[0] - VIEW.width / 2, data.map.width - VIEW.width);
  const top = clamp(point[1] - VIEW.height / 2, data.map.height - VIEW.height);
  const label = fill(strings.card.map, { place: place.names.map(({ text }) => text).join(' / ') });
  return html`<figure class="map">
    <svg viewBox="${left} ${top} ${VIEW.width} ${VIEW.height}" role="img" aria-label=${label}>
      <path class="land" d=${data.map.land}></path>
      <path class="borders" d=${data.map.borders}></path>
      ${renderOthers(data.places, data.map, place, point)} ${renderPlace(place, point, left + VIEW.width)}
    </svg>
    <figcaption>${place.disputed ? strings.card.bordersDisputed : strings.card.borders}</figcaption>
  </figure>`;
}

const clamp = (start: number, most: number): number => Math.max(0, Math.min(start, most));

function renderPlace({ names, approximate }: Place, [x, y]: Point, right: number): SVGTemplateResult {
  const onLeft = x > right - VIEW.width / 3;
  const first = y + 5 - ((names.length - 1) * 17) / 2;
  return svg`<circle class=${approximate ? 'about' : 'here'} cx=${x} cy=${y} r=${approximate ? 16 : 6}></circle>
    ${names.map(
      ({ text, lang }, line) =>
        svg`<text class="name" lang=${lang} x=${x + (onLeft ? -12 : 12) * (approximate ? 1.7 : 1)} y=${first + line * 17}
          text-anchor=${onLeft ? 'end' : 'start'}>${text}</text>`,
    )}`;
}

function renderOthers(places: readonly Place[], { points }: LocatorMap, shown: Place, at: Point): SVGTemplateResult[] {
  const named: Point[] = [at];
  return places.flatMap((place) => {
    const point = points[place.id];
    if (!point || place.id === shown.id || place.approximate) return [];
    const isClear = named.every(([x, y]) => Math.abs(point[0] - x) > CLEAR.x || Math.abs(point[1] - y) > CLEAR.y);
    if (isClear) named.push(point);
    const [x, y] = point;
    return [
      svg`<circle class="other" cx=${x} cy=${y} r="3"></circle>${
        isClear ? svg`<text class="other" x=${x + 7} y=${y + 4}>${labelOf(place)}</text>` : nothing
      }`,
    ];
  });
}

/** Of a disputed place every name, so that no side's stands alone. */
const labelOf = ({ names, disputed }: Place): string =>
  disputed ? names.map(({ text }) => text).join(' / ') : (names[0]?.text ?? '');
