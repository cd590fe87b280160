/** Counts words and sides of a contested entry, for the head of its framings. */
import { withoutCitations } from '../../dossier/citations.js';
import { wordCount } from '../../dossier/own-voice.js';
import type { Framing } from '../../dossier/schema/schema.js';

export interface Balance {
  /** Words of each framing, wording and reason together, in the order of the framings. */
  readonly words: readonly number[];
  readonly most: number;
  /** Sides that have a framing. */
  readonly sides: ReadonlySet<string>;
}

/** A list as framings; what is none while somebody types YAML counts as one that is empty. */
export const framingsIn = (list: readonly unknown[]): readonly Partial<Framing>[] =>
  list.map((one) => (typeof one === 'object' && one !== null ? one : {}));

export function balanceOf(framings: readonly Partial<Framing>[]): Balance {
  const words = framings.map(({ wording = '', reason = '' }) => wordsIn(wording) + wordsIn(reason));
  return {
    words,
    most: Math.max(1, ...words),
    sides: new Set(framings.flatMap(({ side }) => (typeof side === 'string' && side !== '' ? [side] : []))),
  };
}

/** Words of a text, without its citations. */
export const wordsIn = (text: unknown): number => (typeof text === 'string' ? wordCount(withoutCitations(text)) : 0);
