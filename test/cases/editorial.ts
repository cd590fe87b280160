/** What editors found in the article by hand: its entities and contested terms, and its errors. */
import errorsJson from './errors.json' with { type: 'json' };
import goldJson from './gold.json' with { type: 'json' };

export interface Span {
  /** Counted from 1, the headline. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

export interface GoldSpan extends Span {
  readonly id: string;
  /** An anaphor ("the NGO") stands for an entity named before. */
  readonly kind: string;
}

export interface ErrorSpan extends Span {
  readonly code: string;
  readonly severity: string;
  readonly correction: string;
}

export const gold: readonly GoldSpan[] = goldJson;
export const errors: readonly ErrorSpan[] = errorsJson;
