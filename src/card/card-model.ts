import type { CardsData } from '../dossier/compile.js';
import type { MentionFacts } from '../annotate/text-mention.js';

/** One tab of a card: a mention at the place that the card is opened for. */
export interface CardSubject extends Omit<MentionFacts, 'entry'> {
  readonly entryId: string;
  readonly name: string;
}

/** Where a card's mention stands among the marked ones: `index` from 0, -1 where it is none of them. */
export interface Walk {
  readonly index: number;
  readonly count: number;
}

/** What a card view shows. A new one is made for each opening. */
export interface CardModel {
  /** The page's address, which links to entries begin with. */
  readonly page: string;
  /** The publisher's `feedback` attribute: an address with `{entry}`, `{text}` and `{page}` to fill in. */
  readonly feedback: string | undefined;

  /** The mentions at the place in the order of `mentionsOver`, one tab each; the first is shown. */
  readonly subjects: readonly CardSubject[];
  readonly data: CardsData;
  readonly walk: Walk;
  /** Follows the link that the words stand in, where a tap on it has opened the card instead. */
  readonly openLink?: (() => void) | undefined;
}
