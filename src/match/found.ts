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
  /** 0–1: how much of its letters are the alias's; 1 where folding makes them equal. */
  readonly score: number;
  /** The context cue that decided what an ordinary word means here. */
  readonly cue?: string | undefined;
  /** For a description: the words it stands for, as the text has them. */
  readonly antecedent?: string | undefined;
}

/** By start, the longer first: the outermost before what it holds. */
export const inReadingOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;

interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !holds(a, b) && !holds(b, a);

/** How long the longest is of spans that have been asked about. */
const longest = new WeakMap<readonly Span[], number>();

/**
 * Those that may overlap a span: a few, however many there are.
 *
 * @param sorted in reading order, and not changed any more
 */
export function nearby<Placed extends Span>(sorted: readonly Placed[], { start, end }: Span): readonly Placed[] {
  let length = longest.get(sorted);
  if (length === undefined) {
    length = sorted.reduce((most, span) => Math.max(most, span.end - span.start), 0);
    longest.set(sorted, length);
  }
  return sorted.slice(firstFrom(sorted, start - length), firstFrom(sorted, end));
}

/** The index of the first that starts at or after an offset. */
const firstFrom = (sorted: readonly Span[], offset: number): number =>
  bisect(0, sorted.length, (index) => (sorted[index] as Span).start < offset);
