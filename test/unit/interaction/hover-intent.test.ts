import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRest, nextIntent, wakeAt, type IntentEvent, type Intent } from '../../../src/interaction/hover-intent.js';
import { stories, type Step } from '../../cases/hovering.js';

/** Lets the clock run to `at`: the reducer hears the time whenever it asked to. */
function letPass(intent: Intent<string>, at: number): Intent<string> {
  let now = intent;
  for (let wake = wakeAt(now); wake !== undefined && wake <= at; wake = wakeAt(now))
    now = nextIntent(now, { type: 'time', at: wake });
  return now;
}

function happening(what: string, at: number): IntentEvent<string> | undefined {
  const target = what.endsWith('nothing') ? undefined : what.at(-1);
  const point = { x: at / 10, y: 9 };
  if (what.startsWith('over')) return { type: 'over', target, at, point };
  if (what.startsWith('trembles')) return { type: 'over', target, at, point: { x: (at / 60) % 4, y: 9 } };
  if (what.startsWith('slides')) return { type: 'slid-under', target, at };
  if (what.startsWith('show')) return { type: 'show', target: target ?? '' };
  if (what === 'on the card') return { type: 'on-card' };
  if (what === 'on the way') return { type: 'on-the-way', at, point };
  if (what === 'scrolls') return { type: 'busy' };
  return what === 'dismisses' ? { type: 'dismiss' } : undefined;
}

/** The same steps with what is really open after each. */
function play(steps: readonly Step[]): string[] {
  let intent: Intent<string> = atRest();
  return steps.map((step) => {
    const [, time = '', what = ''] = /^(\d+) (.+): /u.exec(step) ?? [];
    intent = letPass(intent, Number(time));
    const next = happening(what, Number(time));
    if (next) intent = nextIntent(intent, next);
    return `${time} ${what}: ${intent.open ?? 'none'}`;
  });
}

describe('a card', () => {
  it.each(stories.map(({ title, steps }) => [title, steps] as const))('a card %s', (_, steps) => {
    expect(play(steps)).toEqual(steps);
  });
});

describe('hover intent', () => {
  const target = fc.constantFrom('A', 'B', 'C');
  const what: fc.Arbitrary<(at: number) => IntentEvent<string>> = fc.oneof(
    fc
      .option(target, { nil: undefined })
      .map((over) => (at: number) => ({ type: 'over', target: over, at, point: { x: at, y: 9 } }) as const),
    fc
      .option(target, { nil: undefined })
      .map((over) => (at: number) => ({ type: 'slid-under', target: over, at }) as const),
    target.map((shown) => () => ({ type: 'show', target: shown }) as const),
    fc.constant((at: number) => ({ type: 'on-the-way', at, point: { x: at, y: 9 } }) as const),
    fc
      .constantFrom({ type: 'on-card' } as const, { type: 'busy' } as const, { type: 'dismiss' } as const)
      .map((it) => () => it),
  );
  const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), what));

  const leaving = (at: number) => ({ type: 'over', at, point: { x: 9, y: 9 } }) as const;

  /** The intent at the end of a life, and when that is. */
  function live(events: readonly (readonly [number, (at: number) => IntentEvent<string>])[]): [Intent<string>, number] {
    let intent: Intent<string> = atRest();
    let now = 0;
    for (const [wait, makeHappening] of events) {
      now += wait;
      intent = nextIntent(letPass(intent, now), makeHappening(now));
    }
    return [intent, now];
  }

  it('a card opens under no pointer that moves at 150 px a second or more, and for nothing that slides under it', () => {
    const move = fc.tuple(fc.integer({ min: 4, max: 40 }), fc.boolean(), fc.option(target, { nil: undefined }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let intent: Intent<string> = atRest();
        let at = 0;
        for (const [wait, slides, over] of moves) {
          at += wait;
          const point = { x: at * 0.15, y: 9 };
          intent = nextIntent(letPass(intent, at), { type: 'over', target: over, at, point });
          if (slides) intent = nextIntent(intent, { type: 'slid-under', target: over, at });
          expect(intent.open).toBeUndefined();
        }
      }),
    );
  });

  it('a card’s timing asks to be woken once at most, and never in the past', () => {
    fc.assert(
      fc.property(life, (events) => {
        const [intent, now] = live(events);
        const wake = wakeAt(intent);
        if (wake === undefined) return;
        expect(wake).toBeGreaterThanOrEqual(now);
        expect(wakeAt(nextIntent(intent, { type: 'time', at: wake }))).toBeUndefined();
      }),
    );
  });

  it('a card closes within 300 ms of the pointer’s leaving, whatever came before, unless it is held', () => {
    fc.assert(
      fc.property(life, (events) => {
        const [intent, now] = live(events);
        const left = letPass(nextIntent(intent, leaving(now)), now + 300);
        expect(left.open).toBe(intent.sticky ? intent.open : undefined);
      }),
    );
  });

  it('the pointer, once it was away, opens the card of the mark on which it rests, whatever came before, unless one is held', () => {
    fc.assert(
      fc.property(life, target, (events, mark) => {
        const [intent, now] = live(events);
        const away = letPass(nextIntent(intent, leaving(now)), now + 1000);
        const coming = { type: 'over', target: mark, at: now + 1000, point: { x: 9, y: 9 } } as const;
        const there = letPass(nextIntent(away, coming), now + 1150);
        expect(there.open).toBe(intent.sticky ? intent.open : mark);
      }),
    );
  });

  it('a change of what is open leaves the state that it was given as it was', () => {
    fc.assert(
      fc.property(life, what, (events, makeHappening) => {
        const [intent, now] = live(events);
        expect(() => nextIntent(Object.freeze(intent), makeHappening(now))).not.toThrow();
      }),
    );
  });
});
