/** The events that a card view fires. They do not leave the widget; the public ones are in `api/reader-events.ts`. */
import { NativeEvent } from '../dom/natives.js';
import type { MarkChoice } from '../locales/strings.js';
/** The reader has asked to close the card. */
export declare class CardCloseEvent extends NativeEvent {
    constructor();
}
/** The reader pins the card, or unpins it. */
export declare class CardPinEvent extends NativeEvent {
    constructor();
}
/** The reader says that the card is not about the words that it was opened for. */
export declare class CardWrongEvent extends NativeEvent {
    /** Index of the subject in the model. */
    readonly index: number;
    constructor(
    /** Index of the subject in the model. */
    index: number);
}
/** The reader walks on to another marked mention. `index` counts among the marked ones, from 0. */
export declare class CardWalkEvent extends NativeEvent {
    readonly index: number;
    constructor(index: number);
}
/** The reader has chosen which marks to see. */
export declare class CardChoiceEvent extends NativeEvent {
    readonly choice: MarkChoice;
    constructor(choice: MarkChoice);
}
/** The reader follows a link to a source, which opens at `url` in a new tab. */
export declare class CardSourceEvent extends NativeEvent {
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
        'card-walk': CardWalkEvent;
        'card-choice': CardChoiceEvent;
        'card-source': CardSourceEvent;
    }
}
