import { describe, expect, it } from 'vitest';
import { mergedRanges, rangesIn } from '../../../src/util/merged-ranges.js';

const ranges = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

describe('merged ranges', () => {
  it('merged ranges cover what the ranges cover, nested and touching ones included', () => {
    expect(mergedRanges(ranges([0, 9], [1, 2], [9, 12], [14, 15]))).toEqual(ranges([0, 12], [14, 15]));
  });

  it('merged ranges are found by any part of a text that shares an offset with them', () => {
    const merged = ranges([2, 4], [6, 8]);
    expect(rangesIn(merged, 0, 2)).toEqual([]);
    expect(rangesIn(merged, 3, 7)).toEqual(merged);
    expect(rangesIn(merged, 4, 6)).toEqual([]);
    expect(rangesIn(merged, 7, 20)).toEqual(ranges([6, 8]));
  });
});
