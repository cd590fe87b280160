/** Renders locator maps: in a card around the entry's places, in the panel all of the dossier's. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { placeIds } from '../../dossier/place-ids.js';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
import { fill, type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { frameOf, isInFrame, spotsOf, type Frame, type Spot } from './map-frame.js';
import { LINE_HEIGHT, placeLabels, type Label, type Sign } from './map-labels.js';

/** Size of the picture in CSS px, about: it is drawn as wide as the card, which differs from this by little. */
const CARD = { width: 320, height: 190 } as const;
const WIDE_CARD = { width: 420, height: 220 } as const;

/**
 * A place on the picture. `lines` are its names, one a line; `isNear` is true where it is only near what the picture is
 * about.
 */
export interface Shown extends Spot {
  readonly lines: readonly { readonly text: string; readonly lang?: string }[];
  readonly isNear: boolean;
  /** Whether it goes without its names where there is no room for them. */
  readonly optional: boolean;
}

/**
 * Renders where an entry's places are. All names of a place are written in the same way, so that none seems the right
 * one.
 */
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

/**
 * Renders a part of the base map with places on it. The caption says whose borders they are, and where their status is
 * disputed.
 *
 * @param label the places in words, for `aria-label`
 */
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

/** All names of a place in the dossier's order, as in `Shusha / Shushi`. */
export const namesOf = ({ names }: Place): string => names.map(({ text }) => text).join(' / ');

/**
 * What a place near the subject is called: for a disputed place all names, so that no side's stands alone, else the
 * first.
 */
const nameOf = (place: Place): string => (place.disputed ? namesOf(place) : (place.names[0]?.text ?? ''));
