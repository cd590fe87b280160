/** A map of the whole world, on which an editor clicks where a place is: plate carrée, in which a degree is a unit. */
import { geoEquirectangular, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { Atlas } from './locator-map.js';

export interface WorldMap {
  /** SVG path data; x is degrees east of 180° west, y is degrees south of the pole. */
  readonly land: string;
  readonly borders: string;
}

export function worldMap(atlas: Atlas): WorldMap {
  const projection = geoEquirectangular().scale(180 / Math.PI).translate([180, 90]); // prettier-ignore
  const path = geoPath(projection).digits(2);
  const { countries } = atlas.objects;
  return {
    land: path(merge(atlas, countries.geometries as Parameters<typeof merge>[1])) ?? '',
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
  };
}
