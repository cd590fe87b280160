import type { CardsData } from '../dossier/compile.js';
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
    /** Ids of the notes whose passage is on the page. */
    readonly notesInText: ReadonlySet<string>;
    /** The day that it is for the reader, as an ISO date such as `2021-12-31`. */
    readonly today: string;
    /** Whether the reader has chosen more marks than a calm page has; `undefined` where there are no more to choose. */
    readonly hasMore: () => boolean | undefined;
}
