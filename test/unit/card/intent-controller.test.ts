import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IntentController } from '../../../src/card/intent-controller.js';

const over = (target: string | undefined) => ({ type: 'over', target, at: performance.now() }) as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the intent controller', () => {
  const heard: (string | undefined)[] = [];
  let controller: IntentController<string>;

  beforeEach(() => {
    heard.length = 0;
    controller = new IntentController((open) => heard.push(open));
  });

  it('says by itself when a card is to open and to close, each once', () => {
    controller.tell(over('A'));
    vi.advanceTimersByTime(149);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['A']);
    controller.tell(over(undefined));
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual(['A', undefined]);
  });

  it('says whether the card is held', () => {
    const states: unknown[] = [];
    const other = new IntentController<string>((open, held) => states.push([open, held]));
    other.tell(over('A'));
    vi.advanceTimersByTime(150);
    other.tell({ type: 'show', target: 'B' });
    expect(states).toEqual([
      ['A', false],
      ['B', true],
    ]);
  });

  it('says nothing more once it is stopped', () => {
    controller.tell(over('A'));
    controller.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([]);
  });

  it('leaves no timer behind when nothing is due', () => {
    controller.tell(over('A'));
    controller.tell({ type: 'dismiss' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
