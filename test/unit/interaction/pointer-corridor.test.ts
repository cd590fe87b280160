import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInBox, isInCorridor } from '../../../src/interaction/popovers/pointer-corridor.js';

const card = { left: 100, top: 100, right: 420, bottom: 300 };
const above = { x: 260, y: 40 };

const points: readonly (readonly [title: string, x: number, y: number, isIn: boolean])[] = [
  ['where it left the mark', 260, 40, true],
  ['straight down', 260, 70, true],
  ['on the card’s edge', 260, 100, true],
  ['on the card', 400, 290, true],
  ['half way to the left corner', 180, 72, true],
  ['half way to the right corner', 340, 72, true],
  ['within the slack beside the card', 96, 200, true],
  ['above the mark', 260, 30, false],
  ['beside the mark', 200, 40, false],
  ['outside the way to the left corner', 120, 60, false],
  ['outside the way to the right corner', 400, 60, false],
  ['beside the card', 80, 200, false],
  ['below the card', 260, 320, false],
];

describe('the corridor from a mark to the card below it', () => {
  it.each(points)('a pointer %s, at (%d, %d), is in the corridor from the mark to the card: %s', (_, x, y, isIn) => {
    expect(isInCorridor({ x, y }, above, card)).toBe(isIn);
  });

  it('the corridor is the same turned over for a card above its mark', () => {
    const flip = (y: number): number => 400 - y;
    const flipped = { ...card, top: flip(card.bottom), bottom: flip(card.top) };
    for (const [title, x, y, isIn] of points)
      expect([title, isInCorridor({ x, y: flip(y) }, { x: above.x, y: flip(above.y) }, flipped)]).toEqual([
        title,
        isIn,
      ]);
  });

  it('the corridor is the card alone where the pointer left the mark on it', () => {
    const from = { x: 200, y: 200 };
    expect(isInCorridor({ x: 300, y: 290 }, from, card)).toBe(true);
    expect(isInCorridor({ x: 300, y: 320 }, from, card)).toBe(false);
  });

  it.each([
    ['level with the edge', { x: 260, y: 94 }, { x: 900, y: 94 }],
    ['level with the edge, on the other side', { x: 260, y: 94 }, { x: -500, y: 94 }],
    ['in line with the side', { x: 94, y: 40 }, { x: 94, y: 900 }],
    ['on a corner', { x: 94, y: 94 }, { x: 94, y: 900 }],
  ])('the corridor does not reach along a line without end where the pointer left %s', (_, from, point) => {
    expect(isInCorridor(point, from, card)).toBe(false);
  });

  it('the corridor holds every point on the straight way from where the pointer left the mark to the card', () => {
    const coordinate = fc.integer({ min: -500, max: 1000 });
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(coordinate, coordinate, share, share, share, (x, y, across, down, way) => {
        const goal = { x: 100 + 3.2 * across, y: 100 + 2 * down };
        const point = { x: x + ((goal.x - x) * way) / 100, y: y + ((goal.y - y) * way) / 100 };
        // A hair towards the card's middle, against rounding on the corridor's edge.
        const inward = { x: point.x + (260 - point.x) * 1e-9, y: point.y + (200 - point.y) * 1e-9 };
        expect(isInCorridor(inward, { x, y }, card)).toBe(true);
      }),
    );
  });
});

describe('a box', () => {
  it.each([
    [100, 100, true],
    [420, 300, true],
    [260, 200, true],
    [99, 200, false],
    [421, 200, false],
    [260, 99, false],
    [260, 301, false],
  ])('a box has the point (%d, %d) in it: %s', (x, y, isIn) => {
    expect(isInBox({ x, y }, card)).toBe(isIn);
  });
});
