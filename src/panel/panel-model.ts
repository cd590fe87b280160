import type { CardsData } from '../dossier/compile.js';

/** A mention, as far as the panel has to know it. */
export interface PanelMention {
  readonly entryId: string;
  /** The words as the text has them. */
  readonly text: string;
}

/** What the panel shows, made anew for each opening. */
export interface PanelModel {
  readonly data: CardsData;
  /** All mentions on the page, in reading order. */
  readonly mentions: readonly PanelMention[];
  /** Ids of the notes whose passage is on the page. */
  readonly notesInText: ReadonlySet<string>;
  /** ISO date of the reader's day. */
  readonly today: string;
}
