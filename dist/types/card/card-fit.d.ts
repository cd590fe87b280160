import type { ReactiveController } from 'lit';
/** A card, whether it shows more than its first layer, and whose source it shows below that. */
interface Fitted extends HTMLElement {
    readonly more: boolean;
    readonly line: string | undefined;
    addController(controller: ReactiveController): void;
}
/**
 * Keeps the first layer of a card within its box: where the room is too low for it, the card gets tighter, step by step.
 * `tight` has the steps taken, `"1 2"` for two, as few as fit it; the stylesheet says what goes at each.
 */
export declare function keepFitting(card: Fitted): void;
export {};
