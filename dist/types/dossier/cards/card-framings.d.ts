/**
 * Makes the framings of entries ready for cards: the sides in turn, so that each is first as often as another, and what
 * is later than the article marked.
 */
import type { Contested, Entry, Framing, Source } from '../schema/schema.js';
/** A framing as a card shows it. */
export interface CardFraming extends Omit<Framing, 'by' | 'date'> {
    /** Set where it is later than the article, so that its first readers could not have known it. */
    readonly later?: true;
}
/** A dispute as a card has it, without what refers to the registers of a folder. Only a whole dossier needs required sides. */
export type CardContested = Omit<Contested, 'framings' | 'dispute' | 'exception'> & {
    readonly framings: readonly CardFraming[];
};
/** The name of a side for readers; a side that the dossier does not name goes by its id. */
export declare const sideName: (sides: Readonly<Record<string, string>> | undefined, side: string) => string;
/** The framings of each side that speaks, in the order of the card. */
export declare function bySide({ framings }: CardContested): (readonly [string, readonly CardFraming[]])[];
/**
 * What is to be said where the first framing of a side stands for all of them: that the words are not the holder's own,
 * that they are later than the article, and how many others there are.
 */
export declare function remarksOn({ quote, later }: CardFraming, others: number, words: {
    readonly mixed: string;
    readonly paraphrase: string;
    readonly later: string;
}): string[];
type Contestable = Pick<Entry, 'id' | 'contested'>;
/**
 * The order of the sides in each contested entry. Over all entries, each side is first in the same share of those that it
 * speaks in, as near as can be; the others follow as in a circle, so that the last place goes round as well.
 *
 * @param named ids of sides in the dossier's order
 * @returns by the id of the entry, the sides that speak in it
 * @example
 * sidesInTurn([one, two], ['north', 'south']); // Map { 'one' => ['north', 'south'], 'two' => ['south', 'north'] }
 */
export declare function sidesInTurn(entries: readonly Contestable[], named: readonly string[]): ReadonlyMap<string, readonly string[]>;
/**
 * @param order of the sides
 * @param isLater whether a date is later than the article
 */
export declare function contestedForCards({ dispute: _dispute, exception: _exception, requiredSides: _sides, ...rest }: Contested, order: readonly string[], sources: Readonly<Record<string, Source>>, isLater: (date: string) => boolean): CardContested;
export {};
