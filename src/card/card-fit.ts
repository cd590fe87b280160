import type { ReactiveController } from 'lit';

const STEPS = 4;

/** A card, and whether it shows its first layer alone. */
interface Fitted extends HTMLElement {
  readonly more: boolean;
  addController(controller: ReactiveController): void;
}

/**
 * Keeps the first layer of a card within its box: where the room is too low for it, the card gets tighter, step by step.
 * `tight` is the least step at which all fits, if one does; the stylesheet says what goes at each.
 */
export class FirstLayerFit implements ReactiveController {
  readonly #card: Fitted;
  #frame = 0;

  constructor(card: Fitted) {
    this.#card = card;
    card.addController(this);
  }

  hostConnected(): void {
    addEventListener('resize', this.#soon, { passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#soon);
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    this.#soon();
  }

  /** By the next frame the card has its place, and the engine has not painted it yet. */
  readonly #soon = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#fit);
  };

  readonly #fit = (): void => {
    const card = this.#card;
    card.removeAttribute('tight');
    if (card.more) return;
    // On a low screen all of the card scrolls, and on others its text.
    const boxes = [...(card.shadowRoot?.querySelectorAll('.dialog, .body') ?? [])];
    const isCut = (): boolean => boxes.some((box) => box.scrollHeight > box.clientHeight + 1);
    for (let step = 1; step <= STEPS && isCut(); step++) card.setAttribute('tight', String(step));
  };
}
