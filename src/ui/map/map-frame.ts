/** Computes which part of the base map a picture shows. Pure. */
import type { CardPlace } from '../../dossier/cards/card-place.js';
import type { LocatorMap } from '../../dossier/compile.js';

/** A place that is on the base map. */
export type Located = CardPlace & { readonly at: NonNullable<CardPlace['at']> };
type Box = NonNullable<CardPlace['around']>;

/** The part of the base map that a picture shows. */
export interface Frame {
  /** Left upper corner, in map units. */
  readonly left: number;
  readonly top: number;
  /** CSS px, about, for a map unit. */
  readonly scale: number;
  /** Size of the picture, in CSS px, about. */
  readonly width: number;
  readonly height: number;
}

/** The places of a dossier that are on its base map. */
export const onMap = (places: readonly CardPlace[]): Located[] =>
  places.filter((place): place is Located => place.at !== undefined);

/** Where a place is, as a box without width and height. */
export const boxOf = ({ at: [[x, y]] }: Located): Box => [x, y, x, y];

/** Share of the picture's width and height that is kept free at each edge for the names of the outermost places. */
const ROOM = 0.07;
/** The same around a country, in which the places are further from the edges. */
const ROOM_AROUND_COUNTRY = 0.04;

/**
 * The frame that shows all of some places or countries. Their middle is the frame's, unless that would show what lies
 * beyond the map's edge.
 *
 * @param boxes of the places or countries on the map
 * @param size of the picture, in CSS px, about; the result is lower where the map is
 * @param closest the largest scale, in CSS px for a map unit
 */
export function frameOf(
  boxes: readonly Box[],
  map: LocatorMap,
  size: { readonly width: number; readonly height: number },
  closest: number,
): Frame {
  const end = (side: number, outermost: (...values: number[]) => number): number =>
    outermost(...boxes.map((box) => box[side] ?? 0));
  const [west, north, east, south] = [end(0, Math.min), end(1, Math.min), end(2, Math.max), end(3, Math.max)];
  const free = 1 - 2 * (boxes.some(([left, , right]) => left < right) ? ROOM_AROUND_COUNTRY : ROOM);
  const all = Math.min(
    (size.width * free) / Math.max(1, east - west),
    (size.height * free) / Math.max(1, south - north),
  );
  const scale = Math.max(size.width / map.width, Math.min(closest, all));
  const height = Math.min(size.height, map.height * scale);
  return {
    left: clamp((west + east - size.width / scale) / 2, map.width - size.width / scale),
    top: clamp((north + south - height / scale) / 2, map.height - height / scale),
    scale,
    width: size.width,
    height,
  };
}

/** Whether one of the points of a place is in the frame, and far enough from the edge that its mark is not cut. */
export const isInFrame = ({ at }: Located, { left, top, scale, width, height }: Frame): boolean =>
  at.some(([x, y]) => isWithin((x - left) * scale, width) && isWithin((y - top) * scale, height));

const isWithin = (at: number, end: number): boolean => at > EDGE && at < end - EDGE;
/** CSS px, about. */
const EDGE = 6;

const clamp = (start: number, most: number): number => Math.max(0, Math.min(start, most));
