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
  it('lets the first look come at once', () => {
    expect(new Backoff().wait(0, false)).toBe(0);
  });

  it.each([1, 5, 50, 400])('keeps looks of %d ms under a hundredth of the time', (cost) => {
    for (const isInVain of [true, false])
      for (const isMuch of [true, false])
        expect(looksInAnHour(cost, isInVain, isMuch).length * cost).toBeLessThan(37_000);
  });

  it('makes looks in vain rarer, down to one a minute', () => {
    const looks = looksInAnHour(1, true);
    const pauses = looks.slice(1).map((time, index) => time - (looks[index] as number));
    expect(pauses.slice(0, 3).map(Math.round)).toEqual([301, 601, 1201]);
    expect(Math.round(pauses.at(-1) as number)).toBe(60_001);
    expect(looks.length).toBeLessThan(80);
  });

  it('does not put off what changes much', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 60_000; now += backoff.wait(now, false) + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(60_000, true)).toBeLessThanOrEqual(300);
  });

  it('begins anew after a quiet time, and with a new page', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 20_000; now += backoff.wait(now, false) + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(20_000, false)).toBeGreaterThan(5000);
    backoff.reset();
    expect(backoff.wait(20_000, false)).toBeLessThanOrEqual(300);
  });
});
