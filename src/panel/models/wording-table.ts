/** Arranges the framings of all contested entries by side, and counts how much each side is heard. Pure. */
import type { Card, CardsData } from '../../dossier/compile.js';
import { wordCount } from '../../dossier/own-voice.js';
import { remembering } from '../../util/remembering.js';
import { sideName, type CardFraming } from '../../dossier/cards/card-framings.js';

/** A side to a dispute, as `sides` of the dossier names it. */
export interface Side {
  readonly id: string;
  readonly name: string;
}

/** A contested entry and what each side says of it. */
export interface WordingRow {
  readonly card: Card;
  /** A list of framings for each side of the table, in its order; empty where a side has none. */
  readonly cells: readonly (readonly CardFraming[])[];
}

/** The contested entries as rows, the sides as columns. */
export interface WordingTable {
  readonly sides: readonly Side[];
  readonly rows: readonly WordingRow[];
}

/**
 * Makes the table. Its sides are those with a framing, in the order of the dossier's `sides`; those not named there
 * come last.
 */
export const wordingTable = remembering(({ cards, sides: named = {} }: CardsData): WordingTable => {
  const contested = Object.values(cards).filter((card) => card.contested);
  const heard = new Set(contested.flatMap((card) => framingsOf(card).map(({ side }) => side)));
  const ids = [...new Set([...Object.keys(named), ...[...heard].sort()])].filter((id) => heard.has(id));
  return {
    sides: ids.map((id) => ({ id, name: sideName(named, id) })),
    rows: contested.map((card) => ({
      card,
      cells: ids.map((id) => framingsOf(card).filter(({ side }) => side === id)),
    })),
  };
});

/** How much a side is heard. */
export interface SideShare extends Side {
  readonly framings: number;
  /** Words in its wordings and reasons together. */
  readonly words: number;
}

/** @returns one share for each side of the table, in its order */
export const sideShares = ({ sides, rows }: WordingTable): SideShare[] =>
  sides.map((side, column) => {
    const framings = rows.flatMap(({ cells }) => cells[column] ?? []);
    const words = framings.reduce((sum, { wording, reason }) => sum + wordCount(wording) + wordCount(reason), 0);
    return { ...side, framings: framings.length, words };
  });

const framingsOf = ({ contested }: Card): readonly CardFraming[] => contested?.framings ?? [];
