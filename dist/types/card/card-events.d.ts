/** What a card view tells those around it. These do not leave the widget; the public events are in `element/`. */
import type { MarkChoice } from '../locales/strings.js';
/** The reader asked for the card to go. */
export declare class CardCloseEvent extends Event {
    constructor();
}
/** The reader pins the card, or takes the pin out. */
export declare class CardPinEvent extends Event {
    constructor();
}
/** The reader says that a card does not belong to its words. */
export declare class CardWrongEvent extends Event {
    /** Which of the model's subjects. */
    readonly index: number;
    constructor(
    /** Which of the model's subjects. */
    index: number);
}
/** The reader wants other marks. */
export declare class CardChoiceEvent extends Event {
    readonly choice: MarkChoice;
    constructor(choice: MarkChoice);
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
        'card-pin': CardPinEvent;
        'card-wrong': CardWrongEvent;
        'card-choice': CardChoiceEvent;
        'card-source': CardSourceEvent;
    }
}
