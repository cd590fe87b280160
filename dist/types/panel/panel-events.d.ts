/** What the panel tells those around it. These do not leave the widget; the public events are in `element/events.ts`. */
/** The reader asked for the panel to go. */
export declare class PanelCloseEvent extends Event {
    constructor();
}
/** The reader wants to see an entry where it stands in the text. */
export declare class PanelEntryEvent extends Event {
    readonly entryId: string;
    /** Whether a key asked for it: then the focus may follow. */
    readonly byKey: boolean;
    constructor(entryId: string, 
    /** Whether a key asked for it: then the focus may follow. */
    byKey: boolean);
}
/** The reader wants to see the passage that a note is about. */
export declare class PanelNoteEvent extends Event {
    readonly noteId: string;
    readonly quote: string;
    constructor(noteId: string, quote: string);
}
/** The reader follows a link to a source. */
export declare class PanelSourceEvent extends Event {
    /** The entry shown beside it, or '' in the list of all sources. */
    readonly entryId: string;
    readonly sourceId: string;
    readonly url: string;
    constructor(
    /** The entry shown beside it, or '' in the list of all sources. */
    entryId: string, sourceId: string, url: string);
}
/** A part of the panel did not arrive. */
export declare class PanelFailureEvent extends Event {
    readonly error: unknown;
    constructor(error: unknown);
}
declare global {
    interface HTMLElementEventMap {
        'panel-close': PanelCloseEvent;
        'panel-entry': PanelEntryEvent;
        'panel-note': PanelNoteEvent;
        'panel-source': PanelSourceEvent;
        'panel-failure': PanelFailureEvent;
    }
}
