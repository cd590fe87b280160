import { describe, expect, it } from 'vitest';
import type { CardPlace, MapPoint } from '../../../src/dossier/cards/card-place.js';
import type { LocatorMap } from '../../../src/dossier/compile.js';
import { boxOf, frameOf, isInFrame, onMap, type Located } from '../../../src/ui/map/map-frame.js';

const map: LocatorMap = { width: 1000, height: 500, land: '', borders: '', rivers: '', disputed: '' };
const place = (id: string, ...at: MapPoint[]): CardPlace => {
  const [first, ...others] = at;
  return { id, names: [{ text: id, lang: 'en' }], ...(first ? { at: [first, ...others] } : {}) };
};
const located = (where: Readonly<Record<string, MapPoint>>): Located[] =>
  onMap(Object.entries(where).map(([id, at]) => place(id, at)));

describe('the places on a map', () => {
  it('the places on a map are those that the map knows', () => {
    expect(onMap([place('a', [1, 2]), place('constructor')]).map(({ id }) => id)).toEqual(['a']);
  });

  it.each<[string, Readonly<Record<string, MapPoint>>]>([
    ['far apart', { a: [0, 0], b: [1000, 500] }],
    ['side by side', { a: [500, 250], b: [505, 250] }],
    ['alone in a corner', { a: [999, 1] }],
  ])('the places on a map are all in the frame, and the frame on the map, when they are %s', (_, where) => {
    for (const size of [
      { width: 420, height: 300 },
      { width: 1600, height: 1143 },
    ])
      for (const closest of [0.9, 6]) {
        const { left, top, scale, width, height } = frameOf(located(where).map(boxOf), map, size, closest);
        const [right, bottom] = [left + width / scale, top + height / scale];
        expect(left >= 0 && top >= 0 && right <= 1000.001 && bottom <= 500.001).toBe(true);
        for (const [x, y] of Object.values(where))
          expect(x >= left && x <= right && y >= top && y <= bottom).toBe(true);
      }
  });

  it('the frame of a country shows all of it, and no closer than a place alone would be', () => {
    const size = { width: 320, height: 170 };
    const { left, scale, width } = frameOf([[100, 50, 900, 400]], map, size, 0.9);
    expect([left <= 100, left + width / scale >= 900]).toEqual([true, true]);
    expect(frameOf([[400, 200, 450, 220]], map, size, 0.9).scale).toBe(0.9);
  });

  it('a name with several points is in the frame where one of them is', () => {
    const frame = frameOf([[100, 100, 100, 100]], map, { width: 320, height: 170 }, 0.9);
    const [near, far] = onMap([place('near', [900, 400], [110, 110]), place('far', [900, 400])]);
    expect([isInFrame(near!, frame), isInFrame(far!, frame)]).toEqual([true, false]);
  });
});
