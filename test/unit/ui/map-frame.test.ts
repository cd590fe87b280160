import { describe, expect, it } from 'vitest';
import type { CardsData, LocatorMap } from '../../../src/dossier/compile.js';
import { frameOf, spotsOf } from '../../../src/ui/map/map-frame.js';

const map = (points: LocatorMap['points']): LocatorMap => ({ width: 1000, height: 500, land: '', borders: '', points });
const places = (ids: readonly string[]): CardsData['places'] =>
  ids.map((id) => ({ id, names: [{ text: id, lang: 'en' }], lat: 0, lon: 0 }));
const spots = (where: LocatorMap['points']) =>
  spotsOf({ places: places([...Object.keys(where), 'constructor']), map: map(where) });

describe('the places on a map', () => {
  it('the places on a map are those that the map knows', () => {
    expect(spots({ a: [1, 2] }).map(({ place, at }) => [place.id, at])).toEqual([['a', [1, 2]]]);
  });

  it.each<[string, LocatorMap['points']]>([
    ['far apart', { a: [0, 0], b: [1000, 500] }],
    ['side by side', { a: [500, 250], b: [505, 250] }],
    ['alone in a corner', { a: [999, 1] }],
  ])('the places on a map are all in the frame, and the frame on the map, when they are %s', (_, where) => {
    for (const size of [
      { width: 420, height: 300 },
      { width: 1600, height: 1143 },
    ])
      for (const closest of [0.9, 6]) {
        const { left, top, scale, width, height } = frameOf(spots(where), map(where), size, closest);
        const [right, bottom] = [left + width / scale, top + height / scale];
        expect(left >= 0 && top >= 0 && right <= 1000.001 && bottom <= 500.001).toBe(true);
        for (const {
          at: [x, y],
        } of spots(where))
          // prettier-ignore
          expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
      }
  });
});
