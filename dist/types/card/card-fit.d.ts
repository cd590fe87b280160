import type { ReactiveController } from 'lit';
/** A card, and whether it shows more than its first layer. */
interface Fitted extends HTMLElement {
    readonly more: boolean;
    addController(controller: ReactiveController): void;
}
/**
 * Keeps the first layer of a card within its box: where the room is too low for it, the card gets tighter, step by step.
 * `tight` has the steps taken, `"1 2"` for two, as few as fit it; the stylesheet says what goes at each.
 */
export declare function keepFitting(card: Fitted): void;
export {};
