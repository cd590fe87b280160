/** Which places get their names written on a map, and where: every name of a place in one label, no label on another. */
import type { CardsData, LocatorMap } from '../dossier/compile.js';
import type { Place } from '../dossier/schema.js';

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlaceOnMap {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Where its name is anchored, with the baseline; absent where there is no room for it. */
  readonly label?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

/** All the names, in one order and one look. */
export const namesOf = ({ names }: Place): string => names.map(({ text }) => text).join(' / ');

/** The places that the map knows, with their points. */
export const pointsOf = ({ places, map }: Pick<CardsData, 'places' | 'map'>): PlaceOnMap[] =>
  places.flatMap((place) => {
    const point = map && Object.hasOwn(map.points, place.id) ? map.points[place.id] : undefined;
    return point ? [{ place, x: point[0], y: point[1] }] : [];
  });

/** Width by height of the picture, where the map is high enough. */
const SHAPE = 1.4;
/** What is around the points, in parts of what is shown. */
const MARGIN = 0.12;
/** How much closer the surroundings of one place are. */
const ZOOM = 6;

/** The part of the map that has all points, or the surroundings of one of them. */
export function viewOf(points: readonly PlaceOnMap[], map: LocatorMap, closer?: PlaceOnMap): View {
  const [left, right] = extremes(points.map(({ x }) => x));
  const [top, bottom] = extremes(points.map(({ y }) => y));
  const spread = Math.max(right - left, SHAPE * (bottom - top), map.width / ZOOM);
  const width = Math.min(map.width, spread * (1 + 2 * MARGIN)) / (closer ? ZOOM : 1);
  const height = Math.min(map.height, width / SHAPE);
  const { x, y } = closer ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    left: clamp(x - width / 2, map.width - width),
    top: clamp(y - height / 2, map.height - height),
    width,
    height,
  };
}

const extremes = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
const clamp = (start: number, most: number): number => Math.max(0, Math.min(start, most));

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @param unit map units in a pixel of the screen */
export function withLabels(points: readonly PlaceOnMap[], view: View, unit: number): PlaceOnMap[] {
  const seen = points.filter(({ x, y }) => isWithin({ left: x, right: x, top: y, bottom: y }, view));
  const taken: Box[] = seen.map(({ x, y }) => around(x, y, unit));
  return seen.map((point) => {
    const length = namesOf(point.place).length * LETTER * unit;
    for (const { side, dy } of sides) {
      const x = point.x + side * unit * (point.place.approximate ? 12 : 7);
      const y = point.y + dy * unit;
      const left = x + ((side - 1) / 2) * length;
      const box = { left, right: left + length, top: y - 12 * unit, bottom: y + 4 * unit };
      if (!isWithin(box, view) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { ...point, label: { x, y, anchor: anchors[side] } };
    }
    return point;
  });
}

/** About the width of a letter, in pixels. */
const LETTER = 6.8;
/** After its point first, then before it, above and below. */
const sides = [
  { side: 1, dy: 4 },
  { side: -1, dy: 4 },
  { side: 0, dy: -8 },
  { side: 0, dy: 16 },
  { side: 1, dy: -5 },
  { side: -1, dy: -5 },
  { side: 1, dy: 13 },
  { side: -1, dy: 13 },
] as const;
const anchors = { [-1]: 'end', 0: 'middle', 1: 'start' } as const;

const around = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Box, { left, top, width, height }: View): boolean =>
  box.left >= left && box.right <= left + width && box.top >= top && box.bottom <= top + height;
