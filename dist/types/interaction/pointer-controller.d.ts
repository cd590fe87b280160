import { type Point } from './popovers/pointer-corridor.js';
import type { HoverIntentController } from './hover-intent-controller.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
/** What the pointer's controller asks, and whom it tells. Points are in CSS px of the viewport. */
export interface PointerControllerDeps {
    /** The marked mentions at a point that may open a card, the one to open first. */
    readonly at: (x: number, y: number, target: EventTarget | null) => readonly PageMention[];
    readonly intent: HoverIntentController<PageMention>;
    readonly attributes: Settings['attributes'];
    /** Box of the open card in the viewport; `undefined` while none is open. */
    readonly cardBox: () => DOMRect | undefined;
    readonly isOnCard: (event: Event) => boolean;
    /** Whether an event is on the card, the launcher or the panel. */
    readonly isOnWidget: (event: Event) => boolean;
    /** The reader has clicked elsewhere on the page. */
    readonly onElsewhere: () => void;
}
/**
 * Translates what mouse, pen and finger do on the page into events of the hover intent. Each event is judged by its own
 * `pointerType`: a laptop with a touch screen has all three.
 */
export declare class PointerController {
    #private;
    constructor(deps: PointerControllerDeps, signal: AbortSignal);
    get point(): Point | undefined;
    /** Whether the reader uses a finger, as far as that is known. */
    get isTouch(): boolean;
    /** The mentions where the pointer last was. */
    get found(): readonly PageMention[];
    /** Forgets where the pointer was: the next card is opened by a key or a call, and stands where its mark begins. */
    forget(): void;
    /** Call it when a card opens: the way from the mark to it begins where the pointer is now. */
    rememberPlace(): void;
}
