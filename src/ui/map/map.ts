/** Renders locator maps: in a card around the entry's places, in the panel all of the dossier's. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CardPlace } from '../../dossier/cards/card-place.js';
import { placeIds } from '../../dossier/place-ids.js';
import type { CardsData } from '../../dossier/compile.js';
import { fill, type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { boxOf, frameOf, isInFrame, onMap, type Frame, type Located } from './map-frame.js';
import { LINE_HEIGHT, movedApart, placeLabels, type Sign } from './map-labels.js';

/** Size of the picture in CSS px, about: it is drawn as wide as the card, which differs from this by little. */
const CARD = { width: 320, height: 172 } as const;
const WIDE_CARD = { width: 420, height: 220 } as const;

/** A place as a picture has it. */
export interface Drawn {
  readonly place: Located;
  /** Its names, one a line. */
  readonly lines: readonly { readonly text: string; readonly lang?: string }[];
  /** What the picture is about, what is near that, or what has no mark. */
  readonly look: 'name' | 'near' | NonNullable<CardPlace['kind']>;
  /** Whether it goes without its names where there is no room for them. */
  readonly optional: boolean;
}

/** Font size of each look; that of countries stands for smaller letters, in spaced capitals. */
const SIZE = { name: 12, near: 11, country: 11, sea: 10, river: 10, line: 0 } as const;

/** CSS px for a map unit. A picture of less shows a large country, and of the places near only those in it. */
const CLOSE = 0.6;

/**
 * Renders where an entry's places are, in their country. All names of a place are written in the same way, so that none
 * seems the right one.
 */
export function renderEntryMap({ card, data, strings }: EntryContext): TemplateResult | typeof nothing {
  const { map } = data;
  const ids = placeIds(card);
  const places = onMap(data.places).filter(({ kind }) => !kind);
  const own = places.filter(({ id }) => ids.includes(id));
  if (!map || own.length === 0) return nothing;
  const boxes = own.map((place) => place.around ?? boxOf(place));
  const frame = frameOf(boxes, map, card.contested ? WIDE_CARD : CARD, 0.9);
  const isNear = (place: Located): boolean =>
    !own.includes(place) &&
    !place.approximate &&
    isInFrame(place, frame) &&
    (frame.scale > CLOSE || String(place.around) === String(boxes[0]));
  const marks = [
    ...own.map((place): Drawn => ({ place, lines: place.names, look: 'name', optional: false })),
    ...places.filter(isNear).map((place): Drawn => ({ place, lines: [nameOf(place)], look: 'near', optional: true })),
  ];
  return renderMap(data, marks, frame, own.map(namesOf).join('; '), strings);
}

/**
 * Renders a part of the base map with places on it. The caption says whose borders they are, what of it is in dispute,
 * and what is on the map without its name.
 *
 * @param marks the places with marks, in the order in which their names are placed
 * @param label the places in words, for `aria-label`
 */
export function renderMap(
  { map, places }: Pick<CardsData, 'map' | 'places'>,
  marks: readonly Drawn[],
  frame: Frame,
  label: string,
  { card }: Strings,
): TemplateResult {
  const { left, top, scale, width, height } = frame;
  const others = onMap(places).flatMap((place): Drawn[] =>
    place.kind && isInFrame(place, frame) ? [{ place, lines: [nameOf(place)], look: place.kind, optional: true }] : [],
  );
  const drawn = [
    ...marks.filter(({ optional }) => !optional),
    ...others.filter(({ look }) => look !== 'line'),
    ...marks.filter(({ optional }) => optional),
  ];
  const signs = movedApart(
    drawn.map(({ place: { at, kind, approximate }, lines, look, optional }): Sign => ({
      at: at.map(([x, y]) => [(x - left) * scale, (y - top) * scale]),
      radius: kind ? 0 : approximate ? Math.max(7, 22 * scale) : look === 'near' ? 2.5 : Math.min(4.5, 2 + 2 * scale),
      names: lines.map(({ text }) => text),
      size: SIZE[look],
      optional,
    })),
  );
  const labels = placeLabels(signs, frame);
  const unnamed = drawn.filter((_, i) => !labels[i]);
  const disputed = marks.filter(({ place, look }) => place.disputed && look === 'name');
  return html`<figure class="map">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${fill(card.map, { place: label })}>
      <g transform="scale(${scale}) translate(${-left} ${-top})">
        ${(['land', 'rivers', 'borders', 'disputed'] as const).map((part) => svg`<path class=${part} d=${map?.[part]}></path>`)}
      </g>
      ${signs.map(({ at: [[x, y] = [0, 0]], radius }, i) => svg`<circle class=${drawn[i]?.place.approximate ? 'about' : drawn[i]?.look} cx=${x} cy=${y} r=${radius}></circle>`)}
      ${drawn.map(({ lines, look }, i) => {
        const at = labels[i];
        const step = SIZE[look] * LINE_HEIGHT;
        return (
          at &&
          lines.map(
            ({ text, lang }, line) =>
              svg`<text class=${look} lang=${lang ?? nothing} x=${at.x} y=${at.y + (line - (lines.length - 1) / 2) * step}
                text-anchor=${at.anchor}>${text}</text>`,
          )
        );
      })}
    </svg>
    <figcaption>
      ${card.borders} ${listed(card.statusDisputed, disputed)}
      ${listed(
        card.dashed,
        others.filter(({ look }) => look === 'line'),
      )}
      ${listed(card.unnamed, unnamed)}
    </figcaption>
  </figure>`;
}

/** Renders places in a sentence; nothing where there are none. */
export const listed = (
  title: string,
  places: readonly { readonly place: CardPlace }[],
): TemplateResult | typeof nothing =>
  places.length > 0
    ? html`<span>${title}: ${places.map(({ place }, i) => html`${i > 0 ? '; ' : ''}${renderAllNames(place)}`)}.</span>`
    : nothing;

/** Renders all names of a place in the dossier's order, as in `Shusha / Shushi`. */
export const renderAllNames = ({ names }: CardPlace): TemplateResult[] =>
  names.map(({ text, lang }, i) => html`${i > 0 ? ' / ' : ''}<span lang=${lang} dir="auto">${text}</span>`);

/** The same as a text. */
export const namesOf = ({ names }: CardPlace): string => names.map(({ text }) => text).join(' / ');

/**
 * What a place near the subject is called: for a disputed place all names, so that no side's stands alone, else the
 * first.
 */
export const nameOf = (place: CardPlace): Drawn['lines'][number] =>
  (place.disputed ? undefined : place.names[0]) ?? { text: namesOf(place) };
