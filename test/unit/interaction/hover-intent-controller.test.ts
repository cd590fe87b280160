import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverIntentController } from '../../../src/interaction/hover-intent-controller.js';

const over = (target: string | undefined) =>
  ({ type: 'over', target, at: performance.now(), point: { x: 9, y: 9 } }) as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the intent controller', () => {
  const heard: (string | undefined)[] = [];
  let controller: HoverIntentController<string>;

  beforeEach(() => {
    heard.length = 0;
    controller = new HoverIntentController((open) => heard.push(open));
  });

  it('the controller says by itself when a card is to open and when it is to close, each once', () => {
    controller.tell(over('A'));
    vi.advanceTimersByTime(149);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['A']);
    controller.tell(over(undefined));
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual(['A', undefined]);
  });

  it('the controller says what is about to open, and whether what is open is held', () => {
    controller.tell(over('A'));
    expect([controller.pending, controller.sticky]).toEqual(['A', false]);
    vi.advanceTimersByTime(150);
    expect([controller.pending, controller.sticky]).toEqual([undefined, false]);
    controller.tell({ type: 'show', target: 'B' });
    expect(controller.sticky).toBe(true);
  });

  it('the controller says nothing more once it is stopped', () => {
    controller.tell(over('A'));
    controller.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([]);
  });

  it('the controller leaves no timer behind when nothing is due', () => {
    controller.tell(over('A'));
    controller.tell({ type: 'dismiss' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
