import type { CardsData } from '../dossier/compile.js';
import type { PanelOption } from '../locales/strings.js';
/** What the panel has to know of a mention. */
export interface PanelMention {
    readonly entryId: string;
    /** The words as the text has them. */
    readonly text: string;
}
/** What the panel shows. A new one is made for each opening. */
export interface PanelModel {
    readonly data: CardsData;
    /** All mentions on the page, in reading order. */
    readonly mentions: readonly PanelMention[];
    /** What each entry may be called, by its id. */
    readonly aliases: ReadonlyMap<string, readonly string[]>;
    /** Ids of the notes whose passage is on the page. */
    readonly notesInText: ReadonlySet<string>;
    /** The day that it is for the reader, as an ISO date such as `2021-12-31`. */
    readonly today: string;
    /** What a reader can have otherwise on this page, and whether they have chosen it. */
    readonly options: () => Partial<Record<PanelOption, boolean>>;
}
