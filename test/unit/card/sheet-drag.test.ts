import { describe, expect, it } from 'vitest';
import { dragFrom, dragTo, isDismissed, type Drag } from '../../../src/card/sheet-drag.js';

/** A drag through places, 16 ms each. */
const through = (...places: number[]): Drag =>
  places.reduce((drag, y, i) => dragTo(drag, y, (i + 1) * 16), dragFrom(100, 0));

describe('a sheet under a finger', () => {
  it('a sheet follows the finger down, and not above its place', () => {
    expect(through(140).by).toBe(40);
    expect(through(60).by).toBe(0);
  });

  it.each([
    ['slowly and far goes', [120, 122, 124, 222, 223], 96, true],
    ['slowly and not far stays', [120, 122, 124, 125], 80, false],
    ['fast goes, however short the way', [110, 125], 40, true],
    ['fast, and then not any more, stays', [110, 125], 200, false],
    ['far, and back up, stays', [150, 300, 290], 60, false],
    ['nowhere stays', [], 10, false],
    ['up stays', [80, 40], 40, false],
  ] as const)('a sheet that is dragged %s', (_, places, now, dismissed) => {
    expect(isDismissed(through(...places), 400, now)).toBe(dismissed);
  });
});
