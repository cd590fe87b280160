import { describe, expect, it } from 'vitest';
import { Backoff, type Urgency } from '../../../src/page/changes/backoff.js';

/** A page that never stops changing, for an hour: when it is looked at, and how long each look takes. */
function looksInAnHour(cost: number, isInVain: boolean, urgency: Urgency = 'some'): number[] {
  const backoff = new Backoff();
  const looks: number[] = [];
  for (let now = 0; now < 3_600_000;) {
    now += backoff.wait(now, urgency);
    looks.push(now);
    now += cost;
    backoff.looked(now, cost, isInVain);
  }
  return looks;
}

describe('the backoff', () => {
  it('the first look at a page comes at once', () => {
    expect(new Backoff().wait(0, 'some')).toBe(0);
  });

  it.each([
    ['some', 1],
    ['some', 50],
    ['some', 200],
    ['much', 1],
    ['much', 50],
  ] as const)(
    'where %s changes all the time, looks of %d ms take about a hundredth of the time at most',
    (urgency, cost) => {
      for (const isInVain of [true, false])
        expect(looksInAnHour(cost, isInVain, urgency).length * cost).toBeLessThan(37_000);
    },
  );

  it('a page that has been quiet is looked at several times in a row, each within a third of a second', () => {
    const backoff = new Backoff();
    for (let now = 0, look = 0; look < 4; look++) {
      const wait = backoff.wait(now, 'much');
      expect(wait).toBeLessThanOrEqual(300);
      now += wait + 15;
      backoff.looked(now, 15, false);
    }
  });

  it('a look that was dear keeps nobody waiting for more than a second while the article is gone', () => {
    const backoff = new Backoff();
    backoff.looked(0, 900, true);
    expect(backoff.wait(0, 'some')).toBeGreaterThan(10_000);
    expect(backoff.wait(0, 'much')).toBeLessThanOrEqual(5000);
    expect(backoff.wait(0, 'gone')).toBeLessThanOrEqual(1000);
  });

  it('a page whose article is gone is looked at at once, whatever looks in vain came before', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 60_000; now += backoff.wait(now, 'some') + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(60_000, 'gone')).toBe(0);
  });

  it('looks in vain become rarer, down to one a minute', () => {
    const looks = looksInAnHour(1, true);
    const pauses = looks.slice(1).map((time, index) => time - (looks[index] as number));
    expect(pauses.slice(0, 3).map(Math.round)).toEqual([301, 601, 1201]);
    expect(Math.round(pauses.at(-1) as number)).toBe(60_001);
    expect(looks.length).toBeLessThan(80);
  });

  it('a page that changes much is not put off for more than a few seconds', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 60_000; now += backoff.wait(now, 'some') + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(60_000, 'much')).toBeLessThanOrEqual(2400);
  });

  it('a page that is begun anew is looked at soon again', () => {
    const backoff = new Backoff();
    for (let now = 0; now < 20_000; now += backoff.wait(now, 'some') + 1) backoff.looked(now, 1, true);
    expect(backoff.wait(20_000, 'some')).toBeGreaterThan(5000);
    backoff.reset();
    expect(backoff.wait(20_000, 'some')).toBeLessThanOrEqual(300);
  });
});
