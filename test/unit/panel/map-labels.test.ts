import { describe, expect, it } from 'vitest';
import type { CardsData, LocatorMap } from '../../../src/dossier/compile.js';
import { pointsOf, viewOf, withLabels } from '../../../src/panel/map-labels.js';

const map = (points: LocatorMap['points']): LocatorMap => ({ width: 1000, height: 500, land: '', borders: '', points });
const places = (ids: readonly string[]): CardsData['places'] =>
  ids.map((id) => ({
    id,
    names: [
      { text: id, lang: 'en' },
      { text: `${id}-2`, lang: 'en' },
    ],
    lat: 0,
    lon: 0,
  }));

const points = (where: LocatorMap['points']) =>
  pointsOf({ places: places([...Object.keys(where), 'constructor']), map: map(where) });

describe('the places on the map', () => {
  it('are those that the map knows', () => {
    expect(points({ a: [1, 2] }).map(({ place, x, y }) => [place.id, x, y])).toEqual([['a', 1, 2]]);
  });

  it.each<[string, LocatorMap['points']]>([
    ['far apart', { a: [0, 0], b: [1000, 500] }],
    ['side by side', { a: [500, 250], b: [505, 250] }],
    ['alone in a corner', { a: [999, 1] }],
  ])('are all in view, and the view on the map, when they are %s', (_, where) => {
    const all = points(where);
    for (const closer of [undefined, ...all]) {
      const { left, top, width, height } = viewOf(all, map(where), closer);
      expect(left >= 0 && top >= 0 && left + width <= 1000 && top + height <= 500).toBe(true);
      for (const { x, y } of closer ? [closer] : all)
        expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true);
    }
  });

  it('have all their names in one label', () => {
    const all = points({ a: [500, 250] });
    const [shown] = withLabels(all, viewOf(all, map({})), 1);
    expect(shown?.label).toBeDefined();
  });

  it('go without a label where there is no room, and keep their dot', () => {
    const all = points(
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p${String(i)}`, [500, 250] as const])),
    );
    const shown = withLabels(all, viewOf(all, map({})), 1);
    const labelled = shown.filter(({ label }) => label).length;
    expect(shown).toHaveLength(12);
    expect(labelled).toBeGreaterThan(0);
    expect(labelled).toBeLessThan(12);
  });
});
