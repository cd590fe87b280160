import type { Entry } from './schema/schema.js';
/** A fact as an entry or a card has it. */
type AnyFact = string | {
    readonly text: string;
};
/** What cites sources: the same in an entry and in the card made of it. */
export type Citing = Pick<Entry, 'background' | 'contested' | 'figure' | 'note'> & {
    readonly facts?: readonly AnyFact[] | undefined;
};
/** A fact's text, whether it has a date or not. */
export declare const factText: (fact: AnyFact) => string;
/** Ids of the sources that are cited, in the order in which a reader of the card meets them, with repeats. */
export declare const citedByEntry: ({ background, facts, contested, figure, note }: Citing) => string[];
export {};
