import type { CardsData } from '../dossier/compile.js';
import type { TextMention } from '../annotate/pipeline.js';

/** What a card is opened for: one of the mentions at a place in the text. */
export interface CardSubject {
  readonly entryId: string;
  readonly name: string;
  /** The words as the text has them. */
  readonly text: string;
  readonly via: TextMention['via'];
  /** What matched, as the dossier writes it; and how much of it, 0–1. */
  readonly alias: string;
  readonly score: number;
  readonly cue: string | undefined;
  readonly antecedent: string | undefined;
  readonly quoted: boolean;
  readonly speaker: string | undefined;
}

/** What the card view shows, made anew for each opening. */
export interface CardModel {
  /** The address of the page. */
  readonly page: string;
  /** Where a publisher wants to hear of wrong matches: an address with places to fill in. */
  readonly feedback: string | undefined;

  /** The mentions at the place, innermost first; one tab each. */
  readonly subjects: readonly CardSubject[];
  readonly data: CardsData;
}
