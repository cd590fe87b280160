import type { CardContested } from './card-framings.js';
import type { Entry } from '../schema/schema.js';
/** A fact with or without a date, as an entry or a card has it. */
type AnyFact = string | {
    readonly text: string;
};
/** The fields with citations, which an entry and the card made of it have in common. */
export type Citing = Pick<Entry, 'gist' | 'background' | 'figure' | 'note'> & {
    readonly facts?: readonly AnyFact[] | undefined;
    readonly contested?: CardContested | undefined;
};
export declare const factText: (fact: AnyFact) => string;
/** Ids of the cited sources, with repeats, in the order in which a reader of the card meets the citations. */
export declare const citedByEntry: ({ gist, background, facts, contested, figure, note }: Citing) => string[];
/** The ids of the sources that an entry or a card cites, each once, in the order in which a reader meets the citations. */
export declare const sourcesOf: (entry: Citing) => string[];
export {};
