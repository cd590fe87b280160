import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeLocatorMap, type Atlas } from '../../../src/authoring/build/locator-map.js';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
const place = (id: string, lat: number, lon: number) => ({ id, lat, lon, names: [{ text: id, lang: 'en' }] });
const places = [place('baku', 40.38, 49.89), place('kars', 40.6, 43.09), place('zurich', 47.37, 8.55)];

describe('the locator map', () => {
  const made = makeLocatorMap(places, new Set(['baku', 'kars']), atlas);
  const { map, located } = made!;

  it('the locator map has the places that cards show where they are to each other', () => {
    const [[baku], [kars]] = [located.get('baku')!.at!, located.get('kars')!.at!];
    expect(baku[0] - kars[0] > 300 && Math.abs(baku[1] - kars[1]) < 60).toBe(true);
  });

  it('the locator map leaves out places beyond its edge', () => {
    expect([...located.keys()]).toEqual(['baku', 'kars']);
  });

  it('the locator map has paths of plain path data, small enough for the cards', () => {
    for (const path of [map.land, map.borders]) expect(path).toMatch(/^(?:M-?\d+ -?\d+l[-\d ]+z?)+$/u);
    expect(JSON.stringify(map).length).toBeLessThan(12_000);
  });

  it('the locator map has the country around each place that cards show, but of no disputed place', () => {
    const disputed = { ...place('shusha', 39.76, 46.75), disputed: true };
    const all = [...places, disputed, place('ganja', 40.68, 46.36)];
    const ids = ['baku', 'ganja', 'kars', 'shusha'];
    const boxes = makeLocatorMap(all, new Set(ids), atlas)!.located;
    const around = (id: string) => boxes.get(id)?.around;
    const [left, top, right, bottom] = around('kars')!;
    const [[x, y]] = boxes.get('kars')!.at!;
    expect(x > left && x < right && y > top && y < bottom).toBe(true);
    expect(around('ganja')).toEqual(around('baku'));
    expect(around('ganja')).not.toEqual(around('kars'));
    expect(around('shusha')).toBeUndefined();
  });

  it('the locator map has rivers and lines by their courses, and the points for names that are on it', () => {
    const course: [number, number][] = [[40, 45], [40.5, 47]]; // prettier-ignore
    const river = { ...place('river', 40.2, 46), kind: 'river' as const, course };
    const line = { ...place('line', 40.2, 46), kind: 'line' as const, course };
    const sea = { ...place('sea', 47, 8), kind: 'sea' as const, spots: [[40.5, 51]] as [number, number][] };
    const { map: withThem, located: on } = makeLocatorMap([...places, river, line, sea], new Set(['baku']), atlas)!;
    expect(withThem.rivers).toMatch(/^M\d+ \d+l/u);
    expect(withThem.disputed).toContain(withThem.rivers);
    expect([on.get('river')?.at?.length, on.get('sea')?.at?.length]).toEqual([1, 1]);
    expect(on.get('sea')).not.toHaveProperty('around');
  });

  it('a border of a territory without a code of ISO 3166 is a line in dispute, and no border', () => {
    const cyprus = makeLocatorMap([place('nicosia', 35.17, 33.36)], new Set(['nicosia']), atlas)!.map;
    expect(cyprus.disputed).toMatch(/^M\d+ \d+l/u);
    expect(cyprus.borders).not.toContain(cyprus.disputed.slice(0, 24));
  });

  it('the locator map has no place for a pole, and is still drawn', () => {
    const polar = makeLocatorMap(
      [place('pole', 90, 0), place('alert', 82.5, -62.3)],
      new Set(['pole', 'alert']),
      atlas,
    );
    expect([...polar!.located.keys()]).toEqual(['alert']);
  });

  it('the locator map is no tower where places stand far apart on one meridian', () => {
    const far = makeLocatorMap([place('north', 69, 20), place('south', -34, 20)], new Set(['north', 'south']), atlas)!;
    expect([...far.located.keys()]).toEqual(['north', 'south']);
    expect(far.map.height).toBeLessThan(2000);
  });

  it('the locator map is the same each time', () => {
    expect(makeLocatorMap(places, new Set(['baku', 'kars']), atlas)).toEqual(made);
  });

  it('there is no locator map where no card shows a place', () => {
    expect(makeLocatorMap(places, new Set(), atlas)).toBeUndefined();
    expect(makeLocatorMap([{ ...place('sea', 42, 50), kind: 'sea' }], new Set(['sea']), atlas)).toBeUndefined();
  });
});
