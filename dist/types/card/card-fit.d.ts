/**
 * Sets `tight` on a card to the least step at which its text fits, if one does; the stylesheet says what goes at each.
 * Call it once the card has its place, and before the engine paints it.
 */
export declare function fitFirstLayer(card: HTMLElement, body: HTMLElement | null): void;
