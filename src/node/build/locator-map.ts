/**
 * Makes the locator map of a dossier's places at build time, from Natural Earth's borders (public domain) as
 * `world-atlas` has them. It is one base map for all cards: each shows the part around its place.
 */
import { geoConicConformal, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';

/** Width of the map in map units. Coordinates are whole units. */
const WIDTH = 1200;
/** The most height, in map units. */
const MOST_HEIGHT = 1800;
/** Degrees of latitude and longitude between the outermost places and the map's edge. */
const MARGIN = 4;
/**
 * The farthest that the frame reaches, in degrees. A conformal map cannot show the poles, and 180° east and west are
 * the same line.
 */
const FARTHEST = { lat: 84, lon: 179.9 } as const;

/**
 * @param places all of the dossier; those that the map happens to have get a point
 * @param shown ids of the places that some card shows: the map is as large as these need
 * @param atlas `countries-50m.json` of `world-atlas`
 * @returns `undefined` where there is no place to show
 */
export function makeLocatorMap(
  places: readonly Place[],
  shown: ReadonlySet<string>,
  atlas: Atlas,
): LocatorMap | undefined {
  const framed = places.filter(({ id }) => shown.has(id));
  if (framed.length === 0) return undefined;
  const { projection, height } = fitted(framed);
  const land = feature(atlas, atlas.objects.countries);
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
  const path = geoPath(projection).digits(0);
  const points = places.flatMap(({ id, lat, lon }): [string, readonly [number, number]][] => {
    const [x = -1, y = -1] = projection([lon, lat]) ?? [];
    const isOnMap = x >= 0 && y >= 0 && x <= WIDTH && y <= height;
    return isOnMap ? [[id, [Math.round(x), Math.round(y)]]] : [];
  });
  return {
    width: WIDTH,
    height,
    land: compact(path(land) ?? ''),
    borders: compact(path(borders) ?? ''),
    points: Object.fromEntries(points),
  };
}

/** The topology of `world-atlas`. */
export type Atlas = Parameters<typeof mesh>[0] & { objects: { countries: NonNullable<Parameters<typeof mesh>[1]> } };

/** A projection that fits some places into the map's width and most height, and the height that it needs. */
function fitted(places: readonly Place[]): { projection: GeoProjection; height: number } {
  const [west, east] = around(places.map(({ lon }) => lon), FARTHEST.lon); // prettier-ignore
  const [south, north] = around(places.map(({ lat }) => lat), FARTHEST.lat); // prettier-ignore
  const frame = { type: 'MultiPoint' as const, coordinates: [[west, south], [west, north], [east, south], [east, north]] }; // prettier-ignore
  const projection = geoConicConformal()
    .parallels([south + (north - south) / 6, north - (north - south) / 6])
    .rotate([-(west + east) / 2, 0])
    .fitWidth(WIDTH, frame);
  const height = Math.min(MOST_HEIGHT, Math.ceil(geoPath(projection).bounds(frame)[1][1]));
  if (height === MOST_HEIGHT) projection.fitSize([WIDTH, height], frame);
  return { projection: projection.clipExtent([[0, 0], [WIDTH, height]]), height }; // prettier-ignore
}

/** The least and the greatest of some degrees, with the margin, but not beyond `farthest`. */
const around = (degrees: readonly number[], farthest: number): [number, number] => [
  Math.max(-farthest, Math.min(...degrees, farthest) - MARGIN),
  Math.min(farthest, Math.max(...degrees, -farthest) + MARGIN),
];

/**
 * Makes an SVG path shorter: drops repeated points and rings too small to see, and writes the rest with relative moves.
 */
function compact(path: string): string {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const closed = ring.endsWith('Z');
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      const kept = points.filter(
        (point, i) => i === 0 || i === points.length - 1 || distance(point, points[i - 1] ?? point) > 0,
      );
      return kept.length < (closed ? 5 : 2) || (closed && extentOf(kept) < LEAST_EXTENT)
        ? []
        : [relative(thinned(kept)) + (closed ? 'z' : '')];
    })
    .join('');
}

/** The least width and height together, in map units, of an island or a lake: a smaller one is a speck on a card. */
const LEAST_EXTENT = 24;

const extentOf = (points: readonly [number, number][]): number =>
  spread(points.map(([x]) => x)) + spread(points.map(([, y]) => y));

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const distance = (a: [number, number], b: [number, number]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Leaves out points nearer than 3.5 map units to the last kept one: on a card, which is drawn at 0.9 CSS px for a unit
 * at most, that is 3.2 px.
 */
function thinned(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    if (!last || i === points.length - 1 || distance(point, last) >= 3.5) kept.push(point);
  });
  return kept;
}

/** Points as an SVG path: an absolute `M`, then relative `l`. */
function relative([first, ...rest]: readonly [number, number][]): string {
  if (!first) return '';
  let [x, y] = first;
  let path = `M${String(x)} ${String(y)}l`;
  for (const [toX, toY] of rest) {
    path += `${path.endsWith('l') ? '' : ' '}${String(toX - x)} ${String(toY - y)}`;
    [x, y] = [toX, toY];
  }
  return path.replaceAll(' -', '-');
}
