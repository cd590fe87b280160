import type { ReactiveController } from 'lit';
/** A card, and whether it shows its first layer alone. */
interface Fitted extends HTMLElement {
    readonly more: boolean;
    addController(controller: ReactiveController): void;
}
/**
 * Keeps the first layer of a card within its box: where the room is too low for it, the card gets tighter, step by step.
 * `tight` is the least step at which all fits, if one does; the stylesheet says what goes at each.
 */
export declare class FirstLayerFit implements ReactiveController {
    #private;
    constructor(card: Fitted);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
export {};
