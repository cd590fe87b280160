/** Keeps a card's first layer within its box: where the window is too low for it, the card gets tighter, in four steps. */
const STEPS = 4;

/**
 * Sets `tight` on a card to the least step at which its text fits, if one does; the stylesheet says what goes at each.
 * Call it once the card has its place, and before the engine paints it.
 */
export function fitFirstLayer(card: HTMLElement, body: HTMLElement | null): void {
  card.removeAttribute('tight');
  for (let step = 1; body && step <= STEPS && body.scrollHeight > body.clientHeight + 1; step++)
    card.setAttribute('tight', String(step));
}
