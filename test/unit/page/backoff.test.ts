import { describe, expect, it } from 'vitest';
import { Backoff } from '../../../src/page/changes/backoff.js';

/** A page that never stops changing, for an hour: when it is looked at, and how long each look takes. */
function looksInAnHour(cost: number, isInVain: boolean, isMuch = false): number[] {
  const backoff = new Backoff();
  const looks: number[] = [];
  for (let now = 0; now < 3_600_000;) {
    now += backoff.wait(now, isMuch);
    looks.push(now);
    now += cost;
    backoff.looked(now, cost, isInVain);
  }
  return looks;
}

describe('the backoff', () => {
  it('the first look at a page comes at once', () => {
    expect(new Backoff().wait(0, false)).toBe(0);
  });

  it.each([1, 5, 50, 400])(
    'looks of %d ms at a page that never rests take about a hundredth of the time at most',
    (cost) => {
      for (const isInVain of [true, false])
        for (const isMuch of [true, false])
          expect(looksInAnHour(cost, isInVain, isMuch).length * cost).toBeLessThan(37_000);
    },
  );

  it('looks in vain become rarer, down to one a minute', () => {
    const looks = looksInAnHour(1, true);
    const pauses = looks.slice(1).map((time, index) => time - (looks[index] as number));
    expect(pauses.slice(0, 3).map(Math.round)).toEqual([301, 601, 1201]);
    expect(Math.round(pauses.at(-1) as number)).toBe(60_001);
    expect(looks.length).toBeLessThan(80);
  });

  it('a page that changes much is not put off', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 60_000; now += backoff.wait(now, false) + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(60_000, true)).toBeLessThanOrEqual(300);
  });

  it('a page that is begun anew is looked at soon again', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 20_000; now += backoff.wait(now, false) + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(20_000, false)).toBeGreaterThan(5000);
    backoff.reset();
    expect(backoff.wait(20_000, false)).toBeLessThanOrEqual(300);
  });
});
