/**
 * Makes the locator map of a dossier's places at build time, from Natural Earth's borders (public domain) as
 * `world-atlas` has them, and from the courses of rivers and disputed lines that the dossier has. It is one base
 * map for all cards: each shows the part around its place.
 */
import { geoConicConformal, geoContains, geoPath, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { CardPlace, MapPoint } from '../../dossier/cards/card-place.js';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
import { compact } from './path-data.js';

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

/** The base map, and what places have of it, by their ids: those that are on it. */
export interface MadeMap {
  readonly map: LocatorMap;
  readonly located: ReadonlyMap<string, Located>;
}
type Located = Pick<CardPlace, 'at' | 'around'>;

/**
 * @param places all of the dossier; those that the map happens to have are on it
 * @param shown ids of the places that some card shows: the map is as large as these need
 * @param atlas `countries-50m.json` of `world-atlas`
 * @returns `undefined` where there is no place to show
 */
export function makeLocatorMap(
  places: readonly Place[],
  shown: ReadonlySet<string>,
  atlas: Atlas,
): MadeMap | undefined {
  const framed = places.filter(({ id, kind }) => shown.has(id) && kind === undefined);
  if (framed.length === 0) return undefined;
  const { projection, height } = fitted(framed);
  const path = geoPath(projection).digits(0);
  const countries = feature(atlas, atlas.objects.countries).features;
  const borders = (isDisputed: boolean): string =>
    path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b && isNoState(a, b) === isDisputed)) ?? '';
  const courses = (kind: Place['kind']): string => {
    const all = places.flatMap((place) => (place.kind === kind && place.course ? [place.course] : []));
    const coordinates = all.map((course) => course.map(([lat, lon]) => [lon, lat]));
    return path({ type: 'MultiLineString', coordinates }) ?? '';
  };
  const locate = ({ lat, lon, spots = [] }: Place): MapPoint[] =>
    [[lat, lon] as const, ...spots].flatMap(([north, east]): MapPoint[] => {
      const [x = -1, y = -1] = projection([east, north]) ?? [];
      return x >= 0 && y >= 0 && x <= WIDTH && y <= height ? [[Math.round(x), Math.round(y)]] : [];
    });
  const boxAround = ({ lat, lon }: Place): Located['around'] => {
    const country = countries.find((one) => geoContains(one, [lon, lat]));
    if (!country) return undefined;
    const [[left, top], [right, bottom]] = path.bounds(country);
    return [Math.round(left), Math.round(top), Math.round(right), Math.round(bottom)];
  };
  const located = places.flatMap((place): [string, Located][] => {
    const [first, ...others] = locate(place);
    if (!first) return [];
    // To show a disputed place in the frame of one state would take a side.
    const around = framed.includes(place) && !place.disputed ? boxAround(place) : undefined;
    return [[place.id, { at: [first, ...others], ...(around ? { around } : {}) }]];
  });
  return {
    map: {
      width: WIDTH,
      height,
      land: compact(path(merge(atlas, atlas.objects.countries.geometries as Polygons)) ?? ''),
      borders: compact(borders(false)),
      rivers: compact(courses('river')),
      disputed: compact(borders(true) + courses('line')),
    },
    located: new Map(located),
  };
}

/** The topology of `world-atlas`. */
export type Atlas = Parameters<typeof mesh>[0] & { objects: { countries: Countries } };
type Polygons = Parameters<typeof merge>[1];
type Countries = Extract<NonNullable<Parameters<typeof mesh>[1]>, { type: 'GeometryCollection' }>;

/**
 * Whether one of two territories has no code of ISO 3166, as Northern Cyprus and Kosovo: then the line between them is
 * one in dispute.
 */
const isNoState = (...territories: readonly { readonly id?: string | number | undefined }[]): boolean =>
  territories.some(({ id }) => id === undefined);

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
