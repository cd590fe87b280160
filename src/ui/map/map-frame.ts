/** Computes which part of the base map a picture shows. Pure. */
import type { CardsData, LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';

/** A place and where it is on the base map, as x and y in map units from its left upper corner. */
export interface Spot {
  readonly place: Place;
  readonly at: readonly [number, number];
}

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

/** The dossier's places that are on its base map. */
export const spotsOf = ({ places, map }: Pick<CardsData, 'places' | 'map'>): Spot[] =>
  places.flatMap((place) => {
    const at = map && Object.hasOwn(map.points, place.id) ? map.points[place.id] : undefined;
    return at ? [{ place, at }] : [];
  });

/** Share of the picture's width and height that is kept free at each edge, for the names of the outermost places. */
const ROOM = { x: 0.14, y: 0.14 };

/**
 * The frame that shows all of some places. Their middle is the frame's, unless that would show what lies beyond the
 * map's edge.
 *
 * @param size of the picture, in CSS px, about; the result is lower where the map is
 * @param closest the largest scale, in CSS px for a map unit
 */
export function frameOf(
  spots: readonly Spot[],
  map: LocatorMap,
  size: { readonly width: number; readonly height: number },
  closest: number,
): Frame {
  const [west, east] = extent(spots.map(({ at }) => at[0]));
  const [north, south] = extent(spots.map(({ at }) => at[1]));
  const all = Math.min(
    (size.width * (1 - 2 * ROOM.x)) / Math.max(1, east - west),
    (size.height * (1 - 2 * ROOM.y)) / Math.max(1, south - north),
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

/** Whether a place is in the frame, and far enough from the edge that its sign is not cut. */
export const isInFrame = ({ at: [x, y] }: Spot, { left, top, scale, width, height }: Frame): boolean =>
  isWithin((x - left) * scale, width) && isWithin((y - top) * scale, height);

const isWithin = (at: number, end: number): boolean => at > EDGE && at < end - EDGE;
/** CSS px, about. */
const EDGE = 6;

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

const clamp = (start: number, most: number): number => Math.max(0, Math.min(start, most));
