import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeLocatorMap, type Atlas } from '../../../src/node/build/locator-map.js';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
const place = (id: string, lat: number, lon: number) => ({ id, lat, lon, names: [{ text: id, lang: 'en' }] });
const places = [place('baku', 40.38, 49.89), place('kars', 40.6, 43.09), place('zurich', 47.37, 8.55)];

describe('the locator map', () => {
  const map = makeLocatorMap(places, new Set(['baku', 'kars']), atlas);

  it('the locator map has the places that cards show where they are to each other', () => {
    const [baku, kars] = [map?.points['baku'], map?.points['kars']];
    expect(baku && kars && baku[0] - kars[0] > 300 && Math.abs(baku[1] - kars[1]) < 60).toBe(true);
  });

  it('the locator map leaves out places beyond its edge', () => {
    expect(map?.points).not.toHaveProperty('zurich');
  });

  it('the locator map has paths of plain path data, small enough for the cards', () => {
    for (const path of [map?.land, map?.borders]) expect(path).toMatch(/^(?:M-?\d+ -?\d+l[-\d ]+z?)+$/u);
    expect(JSON.stringify(map).length).toBeLessThan(12_000);
  });

  it('the locator map has no place for a pole, and is still drawn', () => {
    const polar = makeLocatorMap(
      [place('pole', 90, 0), place('alert', 82.5, -62.3)],
      new Set(['pole', 'alert']),
      atlas,
    );
    expect(Object.keys(polar?.points ?? {})).toEqual(['alert']);
  });

  it('the locator map is no tower where places stand far apart on one meridian', () => {
    const far = makeLocatorMap([place('north', 69, 20), place('south', -34, 20)], new Set(['north', 'south']), atlas);
    expect(Object.keys(far?.points ?? {})).toEqual(['north', 'south']);
    expect(far?.height).toBeLessThan(2000);
  });

  it('the locator map is the same each time', () => {
    expect(makeLocatorMap(places, new Set(['baku', 'kars']), atlas)).toEqual(map);
  });

  it('there is no locator map where no card shows a place', () => {
    expect(makeLocatorMap(places, new Set(), atlas)).toBeUndefined();
  });
});
