import { bisect } from './bisect.js';

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * As few ranges as cover the same, in order.
 *
 * @param ranges in the order of their starts; they may overlap
 * @example mergedRanges([{ start: 0, end: 4 }, { start: 1, end: 2 }, { start: 3, end: 6 }]) // [{ start: 0, end: 6 }]
 */
export function mergedRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Those of some merged ranges that share an offset with a part of the text. */
export function rangesIn(merged: readonly Range[], start: number, end: number): readonly Range[] {
  const endOf = (index: number): number => merged[index]?.end ?? Infinity;
  const startOf = (index: number): number => merged[index]?.start ?? Infinity;
  const first = bisect(0, merged.length, (index) => endOf(index) <= start);
  return merged.slice(
    first,
    bisect(first, merged.length, (index) => startOf(index) < end),
  );
}
