/** What a card view tells those around it. These do not leave the widget; the public events are in `element/events.ts`. */
/** The reader asked for the card to go. */
export declare class CardCloseEvent extends Event {
    constructor();
}
/** The reader follows a link to a source. */
export declare class CardSourceEvent extends Event {
    readonly entryId: string;
    readonly sourceId: string;
    readonly url: string;
    constructor(entryId: string, sourceId: string, url: string);
}
declare global {
    interface HTMLElementEventMap {
        'card-close': CardCloseEvent;
        'card-source': CardSourceEvent;
    }
}
