import { type Point } from './popovers/pointer-corridor.js';
import type { HoverIntentController } from './hover-intent-controller.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';
export interface PointerControllerDeps {
    /** The marked mentions at a point that may open a card, innermost first. */
    readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
    readonly intent: HoverIntentController<PageMention>;
    readonly openOn: () => Option<'openOn'>;
    /** Where the open card is. */
    readonly cardBox: () => DOMRect | undefined;
    readonly isOnCard: (event: Event) => boolean;
    /** On the card or the launcher. */
    readonly isOnWidget: (event: Event) => boolean;
    /** The reader has turned elsewhere. */
    readonly onElsewhere: () => void;
}
/** What mouse, pen and finger on the page mean, told to the hover intent. Each event is judged by its own pointer. */
export declare class PointerController {
    #private;
    constructor(deps: PointerControllerDeps, signal: AbortSignal);
    get point(): Point | undefined;
    /** The mentions where a mark was last pointed at. */
    get found(): readonly PageMention[];
    /** What is opened next is not opened by the pointer. */
    forget(): void;
    /** A card has opened for the mark the pointer is on. */
    rememberPlace(): void;
}
