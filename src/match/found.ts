/** What finding yields: spans of a block with the entry that each stands for, and how spans lie to each other. */
import { bisect } from '../util/bisect.js';

/** A place in a block where an entry occurs, and how that was found. */
export interface Found {
  /** UTF-16 offsets in the block; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the entry in the lexicon. */
  readonly entry: number;
  readonly via: 'alias' | 'near-spelling' | 'description' | 'passage';
  /** The alias, description or passage that matched, as the dossier writes it. */
  readonly alias: string;
  /** 0–1: how much of the alias's letters the text has; 1 where folding makes them equal. */
  readonly score: number;
  /** For an alias with context cues: the one of its `near` that stands around it, as the dossier writes it. */
  readonly cue?: string | undefined;
  /**
   * For a description: the earlier words that it stands for, as the text has them. “Human Rights Watch” for “the NGO”.
   */
  readonly antecedent?: string | undefined;
}

/** Compares by start, then the longer first, so that a span comes before those within it. For `Array.sort`. */
export const inReadingOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** @example overlaps({ start: 0, end: 5 }, { start: 5, end: 8 }) // false: `end` is exclusive */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` is within `outer`; spans that are equal hold each other. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans overlap and neither is within the other. */
export const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !holds(a, b) && !holds(b, a);

/** The length of the longest span in each list that `nearby` has been asked about. */
const longest = new WeakMap<readonly Span[], number>();

/**
 * The spans that may overlap a given one, found by bisection, so that asking once for each of many does not take time
 * in the square of their number. Some of those returned may not overlap it.
 *
 * @param sorted in reading order; must not change after the first call, as its longest span is remembered
 */
export function nearby<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): readonly Placed[] {
  let length = longest.get(sorted);
  if (length === undefined) {
    length = sorted.reduce((most, span) => Math.max(most, span.end - span.start), 0);
    longest.set(sorted, length);
  }
  return sorted.slice(firstFrom(sorted, start - length), firstFrom(sorted, end));
}

/** The index of the first span that starts at `offset` or after. */
const firstFrom = (sorted: readonly Span[], offset: number): number =>
  bisect(0, sorted.length, (index) => (sorted[index] as Span).start < offset);
