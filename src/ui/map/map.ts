import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeIds } from '../../dossier/place-ids.js';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
import { fill, type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { frameOf, isInFrame, spotsOf, type Frame, type Spot } from './map-frame.js';
import { LINE_HEIGHT, placeLabels, type Label, type Sign } from './map-labels.js';

/** The picture in a card, whose width it takes: larger or smaller by little. */
const CARD = { width: 320, height: 190 } as const;
const WIDE_CARD = { width: 420, height: 220 } as const;

/** A place with its names as they are to be written, one a line; the picture's subject, or only near it. */
export interface Shown extends Spot {
  readonly lines: readonly { readonly text: string; readonly lang?: string }[];
  readonly isNear: boolean;
  readonly optional: boolean;
}

/** Where the entry's places are, with every name in use, equal in looks. */
export function renderEntryMap({ card, data, strings }: EntryContext): TemplateResult | typeof nothing {
  const { map } = data;
  const ids = placeIds(card);
  const spots = spotsOf(data);
  const own = spots.filter(({ place }) => ids.includes(place.id));
  if (!map || own.length === 0) return nothing;
  const frame = frameOf(own, map, card.contested ? WIDE_CARD : CARD, 0.9);
  const near = spots.filter(
    (spot) => !ids.includes(spot.place.id) && !spot.place.approximate && isInFrame(spot, frame),
  );
  const shown = [
    ...own.map((spot): Shown => ({ ...spot, lines: spot.place.names, isNear: false, optional: false })),
    ...near.map((spot): Shown => ({ ...spot, lines: [{ text: nameOf(spot.place) }], isNear: true, optional: true })),
  ];
  const label = own.map(({ place }) => namesOf(place)).join('; ');
  return renderMap(map, shown, frame, label, strings);
}

/** The borders are the map's, and it says so. */
export function renderMap(
  map: LocatorMap,
  shown: readonly Shown[],
  { left, top, scale, width, height }: Frame,
  label: string,
  { card }: Strings,
): TemplateResult {
  const signs = shown.map(({ place, at: [x, y], lines, isNear, optional }): Sign => ({
    x: (x - left) * scale,
    y: (y - top) * scale,
    radius: place.approximate ? 12 : isNear ? 2.5 : 4.5,
    names: lines.map(({ text }) => text),
    size: isNear ? 11 : 12.5,
    optional,
  })); // prettier-ignore
  const labels = placeLabels(signs, { width, height });
  return html`<figure class="map">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${fill(card.map, { place: label })}>
      <g transform="scale(${scale}) translate(${-left} ${-top})">
        <path class="land" d=${map.land}></path>
        <path class="borders" d=${map.borders}></path>
      </g>
      ${shown.map((spot, i) => renderSign(spot, signs[i] as Sign))}
      ${shown.map((spot, i) => renderNames(spot, signs[i] as Sign, labels[i]))}
    </svg>
    <figcaption>
      ${shown.some(({ place, isNear }) => place.disputed && !isNear) ? card.bordersDisputed : card.borders}
    </figcaption>
  </figure>`;
}

const renderSign = ({ place, isNear }: Shown, { x, y, radius }: Sign): SVGTemplateResult =>
  svg`<circle class=${place.approximate ? 'about' : isNear ? 'near' : 'here'} cx=${x} cy=${y} r=${radius}></circle>`;

function renderNames(
  { lines, isNear }: Shown,
  { size }: Sign,
  label: Label | undefined,
): SVGTemplateResult[] | typeof nothing {
  if (!label) return nothing;
  const step = size * LINE_HEIGHT;
  const first = label.y + size * 0.36 - ((lines.length - 1) * step) / 2;
  return lines.map(
    ({ text, lang }, line) =>
      svg`<text class=${isNear ? 'near' : 'name'} lang=${lang ?? nothing} font-size=${size} x=${label.x}
        y=${first + line * step} text-anchor=${label.anchor}>${text}</text>`,
  );
}

/** All the names, in one order and one look. */
export const namesOf = ({ names }: Place): string => names.map(({ text }) => text).join(' / ');

/** Of a disputed place every name, so that no side's stands alone. */
const nameOf = (place: Place): string => (place.disputed ? namesOf(place) : (place.names[0]?.text ?? ''));
