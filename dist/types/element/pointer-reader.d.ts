import { type Point } from '../card/corridor.js';
import type { IntentController } from '../card/intent-controller.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
export interface PointerSurroundings {
    /** The marked mentions at a point that may open a card, innermost first. */
    readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
    readonly intent: IntentController<PageMention>;
    readonly openOn: () => Option<'open-on'>;
    /** Where the open card is. */
    readonly cardBox: () => DOMRect | undefined;
    readonly isOnCard: (event: Event) => boolean;
    /** On the card or the launcher. */
    readonly isOnWidget: (event: Event) => boolean;
    /** The reader has turned elsewhere. */
    readonly onElsewhere: () => void;
}
/** What mouse, pen and finger on the page mean, told to the hover intent. Each event is judged by its own pointer. */
export declare class PointerReader {
    #private;
    constructor(around: PointerSurroundings, signal: AbortSignal);
    get point(): Point | undefined;
    /** The mentions where a mark was last pointed at. */
    get found(): readonly PageMention[];
    /** What is opened next is not opened by the pointer. */
    forget(): void;
    /** A card has opened for the mark the pointer is on. */
    rememberPlace(): void;
}
