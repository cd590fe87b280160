import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../src/util/when-idle.js';

afterEach(() => vi.useRealTimers());

describe('work for when the page is idle', () => {
  it('the work is done once, and not at all where the signal was or is aborted', () => {
    vi.useFakeTimers();
    const work = vi.fn();
    whenIdle(work, AbortSignal.abort());
    const late = new AbortController();
    whenIdle(work, late.signal);
    late.abort();
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
    whenIdle(work, new AbortController().signal);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(1);
  });
});
