import { describe, expect, it } from 'vitest';
import { movedApart, placeLabels, type Sign } from '../../../src/ui/map/map-labels.js';

const view = { width: 420, height: 240 };
const sign = (x: number, y: number, ...names: string[]): Sign => {
  return { at: [[x, y]], radius: 4, names, size: 14, optional: false };
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
    const three = [sign(100, 100, 'Nagorno-Karabakh'), sign(190, 101, 'Shusha'), sign(280, 100, 'Baku')];
    expect(anchors(...three)).toEqual(['middle', 'start', 'start']);
    const below = placeLabels([sign(100, 100, 'A name of thirty letters or so'), sign(100, 130, 'Low')], view);
    expect(below.map((label) => label!.y > 100)).toEqual([false, true]);
  });

  it('a name stands nearer to its own mark than to any other, or it would seem to be that one’s', () => {
    const marks = [[116, 66, 'Ganja'], [132, 105, 'Stepanakert'], [134, 111, 'Shusha'], [126, 114, 'Lachin'], [138, 97, 'Aghdam']] as const; // prettier-ignore
    const signs = marks.map(([x, y, name]): Sign => ({ ...sign(x, y, name), radius: 2.5, size: 11, optional: true }));
    const labels = placeLabels(signs, view);
    expect(labels.filter(Boolean).length).toBeGreaterThan(1);
    for (const [i, label] of labels.entries()) {
      if (!label) continue;
      const width = marks[i]![2].length * 6;
      const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
      const far = marks.map(([x, y]) =>
        Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(0, Math.abs(label.y - y) - 6)),
      );
      expect(far.indexOf(Math.min(...far)), marks[i]![2]).toBe(i);
    }
  });

  it('the names on a map stay on it where they would run over its upper or lower edge', () => {
    const name = 'A name of thirty letters or so';
    const [low, high] = placeLabels([sign(210, 236, name), sign(210, 4, name)], view);
    expect(low!.y).toBeLessThan(236);
    expect(high!.y).toBeGreaterThan(4);
  });

  it('the names on a map are left out where there is no room for them, if they may be', () => {
    const all = Array.from({ length: 12 }, (_, i): Sign => {
      return { ...sign(150 + 20 * (i % 4), 100 + 20 * Math.floor(i / 4), 'Tovuz'), optional: true };
    });
    const labels = placeLabels(
      [...all, { ...sign(210, 120, 'Beyond the edge of it all and farther'), optional: true }],
      view,
    );
    expect(labels.filter(Boolean).length).toBeGreaterThan(0);
    expect(labels.filter(Boolean).length).toBeLessThan(12);
    expect(labels.at(-1)).toBeUndefined();
  });

  it('the name of a country stands on its first point that is free, and covers no mark', () => {
    const country: Sign = { ...sign(0, 0, 'Turkey'), at: [[100, 100], [300, 60]], radius: 0, optional: true }; // prettier-ignore
    expect(placeLabels([country], view)).toEqual([{ x: 100, y: 100, anchor: 'middle' }]);
    const marks = [80, 100, 120].map((y) => sign(100, y, 'A'));
    expect(placeLabels([...marks, country], view).at(-1)).toMatchObject({ x: 300, y: 60 });
  });

  it('an area may be written over, a place in it may not', () => {
    const area: Sign = { ...sign(100, 100, 'Region'), radius: 60 };
    const country: Sign = { ...sign(0, 0, 'Land'), at: [[100, 70]], radius: 0, optional: true };
    expect(placeLabels([area, country], view)[1]).toBeDefined();
  });
});

describe('the marks on a map', () => {
  const distance = (a: Sign, b: Sign): number => {
    const [[ax, ay] = [0, 0]] = a.at;
    const [[bx, by] = [0, 0]] = b.at;
    return Math.hypot(ax - bx, ay - by);
  };

  it.each<[string, Sign[]]>([
    ['on one spot', [sign(100, 100, 'A'), sign(100, 100, 'B')]],
    ['nearer to each other than they are wide', [sign(100, 100, 'A'), sign(103, 102, 'B')]],
    ['three in a row', [sign(100, 100, 'A'), sign(104, 100, 'B'), sign(108, 100, 'C')]],
  ])('the marks on a map cover none of each other, though their places are %s', (_, signs) => {
    const moved = movedApart(signs);
    for (const [i, a] of moved.entries()) for (const b of moved.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(8);
    expect(moved[0]).toEqual(signs[0]);
  });

  it('the marks on a map stay where they are while there is room between them, and within an area', () => {
    const area: Sign = { ...sign(100, 100, 'Region'), radius: 60 };
    const signs = [area, sign(100, 100, 'A'), sign(130, 100, 'B')];
    expect(movedApart(signs)).toEqual(signs);
  });
});
