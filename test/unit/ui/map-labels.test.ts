import { describe, expect, it } from 'vitest';
import { placeLabels, type Sign } from '../../../src/ui/map/map-labels.js';

const view = { width: 420, height: 240 };
const sign = (x: number, y: number, ...names: string[]): Sign => {
  return { x, y, radius: 6, names, size: 14, optional: false };
};
const anchors = (...signs: Sign[]) => placeLabels(signs, view).map((label) => label?.anchor);

describe('the names on a map', () => {
  it.each<[string, Sign, string]>([
    ['at its right', sign(100, 100, 'Baku', 'Bakı'), 'start'],
    ['at its left near the right edge', sign(400, 100, 'Baku'), 'end'],
    ['above or below it where both sides are too narrow', sign(210, 100, 'A name of thirty letters or so'), 'middle'],
  ])('the names of one place stand %s', (_, place, anchor) => {
    expect(anchors(place)).toEqual([anchor]);
  });

  it('the names on a map cover no other place, and no other name', () => {
    expect(anchors(sign(100, 100, 'Kars'), sign(125, 100, 'Tovuz'))).toEqual(['end', 'start']);
    const three = [sign(100, 100, 'Nagorno-Karabakh'), sign(190, 101, 'Shusha'), sign(260, 100, 'Baku')];
    expect(anchors(...three)).toEqual(['middle', 'start', 'start']);
    const below = placeLabels([sign(100, 100, 'A name of thirty letters or so'), sign(100, 130, 'Low')], view);
    expect(below.map((label) => label!.y > 100)).toEqual([false, true]);
  });

  it('the names on a map stay on it where they would run over its upper or lower edge', () => {
    const name = 'A name of thirty letters or so';
    const [low, high] = placeLabels([sign(210, 236, name), sign(210, 4, name)], view);
    expect(low!.y).toBeLessThan(236);
    expect(high!.y).toBeGreaterThan(4);
  });

  it('the names on a map are left out where there is no room for them, if they may be', () => {
    const all = Array.from({ length: 12 }, () => ({ ...sign(210, 120, 'Tovuz'), optional: true }));
    const labels = placeLabels([...all, { ...sign(-5, 120, 'Beyond'), optional: true }], view);
    expect(labels.filter(Boolean).length).toBeGreaterThan(0);
    expect(labels.filter(Boolean).length).toBeLessThan(12);
    expect(labels.at(-1)).toBeUndefined();
  });
});
