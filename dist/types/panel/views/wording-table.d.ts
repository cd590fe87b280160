/** Who words what how: contested entries by side. And how evenly the sides are heard. */
import type { Card, CardsData } from '../../dossier/compile.js';
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
export declare function wordingTable({ cards, sides: named }: CardsData): WordingTable;
export interface SideShare extends Side {
    readonly framings: number;
    /** In wordings and reasons. */
    readonly words: number;
}
export declare const sideShares: ({ sides, rows }: WordingTable) => SideShare[];
