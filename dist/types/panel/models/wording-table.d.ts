/** Arranges the framings of all contested entries by side, and counts how much each side is heard. Pure. */
import type { Card, CardsData } from '../../dossier/compile.js';
import { type CardFraming } from '../../dossier/cards/card-framings.js';
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
export declare const wordingTable: (from: CardsData) => WordingTable;
/** How much a side is heard. */
export interface SideShare extends Side {
    readonly framings: number;
    /** Words in its wordings and reasons together. */
    readonly words: number;
}
/** @returns one share for each side of the table, in its order */
export declare const sideShares: ({ sides, rows }: WordingTable) => SideShare[];
