import type { CardsData } from '../dossier/compile.js';
import type { Strings } from '../locales/strings.js';
/** One marked entry, as the text has it. */
export interface MarkedEntry {
    readonly id: string;
    readonly name: string;
    /** The words that are marked, each once. */
    readonly words: readonly string[];
}
export interface EndNotesModel {
    /** In reading order: the first has the number 1. */
    readonly entries: readonly MarkedEntry[];
    /** Absent where it has not arrived yet: then there is no more than names to print. */
    readonly data: CardsData | undefined;
    readonly strings: Strings;
}
/** The marked mentions by entry, in the order in which the text first has each. */
export declare function markedEntries(mentions: readonly {
    readonly entry: {
        readonly id: string;
        readonly name: string;
    };
    readonly text: string;
}[]): MarkedEntry[];
/** The sources of some entries with their numbers, in the order of their first citation. */
export declare function numberSources(entries: readonly MarkedEntry[], { cards }: CardsData): Map<string, number>;
