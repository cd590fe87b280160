/** Who words what how: contested entries by side. And how evenly the sides are heard. */
import type { Card, CardsData } from '../../dossier/compile.js';
import { wordCount } from '../../dossier/plain-text.js';
import type { Framing } from '../../dossier/schema/schema.js';

export interface Side {
  readonly id: string;
  readonly name: string;
}

export interface WordingRow {
  readonly card: Card;
  /** For each side, in the order of the sides, its framings; none where it has none. */
  readonly cells: readonly (readonly Framing[])[];
}

export interface WordingTable {
  readonly sides: readonly Side[];
  readonly rows: readonly WordingRow[];
}

/** Sides in the order of the dossier, those without a name after them; only sides that say something. */
export function wordingTable({ cards, sides: named = {} }: CardsData): WordingTable {
  const contested = Object.values(cards).filter((card) => card.contested);
  const heard = new Set(contested.flatMap((card) => framingsOf(card).map(({ side }) => side)));
  const ids = [...new Set([...Object.keys(named), ...[...heard].sort()])].filter((id) => heard.has(id));
  return {
    sides: ids.map((id) => ({ id, name: (Object.hasOwn(named, id) ? named[id] : undefined) ?? id })),
    rows: contested.map((card) => ({
      card,
      cells: ids.map((id) => framingsOf(card).filter(({ side }) => side === id)),
    })),
  };
}

export interface SideShare extends Side {
  readonly framings: number;
  /** In wordings and reasons. */
  readonly words: number;
}

export const sideShares = ({ sides, rows }: WordingTable): SideShare[] =>
  sides.map((side, column) => {
    const framings = rows.flatMap(({ cells }) => cells[column] ?? []);
    const words = framings.reduce((sum, { wording, reason }) => sum + wordCount(wording) + wordCount(reason), 0);
    return { ...side, framings: framings.length, words };
  });

const framingsOf = ({ contested }: Card): readonly Framing[] => contested?.framings ?? [];
