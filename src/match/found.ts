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
  readonly cue?: string;
  /** For a description: the words it stands for, as the text has them. */
  readonly antecedent?: string;
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
