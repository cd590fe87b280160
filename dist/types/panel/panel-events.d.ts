/** The events that the panel fires. They do not leave the widget; the public ones are in `api/reader-events.ts`. */
import { NativeEvent } from '../dom/natives.js';
/** The reader has asked to close the panel, or the focus has gone to something beneath it. */
export declare class PanelCloseEvent extends NativeEvent {
    constructor();
}
/** The reader wants to see an entry where it stands in the text. */
export declare class PanelEntryEvent extends NativeEvent {
    readonly entryId: string;
    /** Whether the button was pressed by key: then the focus follows into the entry's card. */
    readonly byKey: boolean;
    constructor(entryId: string, 
    /** Whether the button was pressed by key: then the focus follows into the entry's card. */
    byKey: boolean);
}
/** The reader wants to see the passage that a note is about. */
export declare class PanelNoteEvent extends NativeEvent {
    readonly noteId: string;
    readonly quote: string;
    constructor(noteId: string, quote: string);
}
/** The reader follows a link to a source. */
export declare class PanelSourceEvent extends NativeEvent {
    /** '' in the list of all sources, the only list that the panel has. */
    readonly entryId: string;
    readonly sourceId: string;
    readonly url: string;
    constructor(
    /** '' in the list of all sources, the only list that the panel has. */
    entryId: string, sourceId: string, url: string);
}
/** A part of the panel, such as the search, could not be loaded. */
export declare class PanelFailureEvent extends NativeEvent {
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
