import type { ReactiveController } from 'lit';

const STEPS = 5;

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
export function keepFitting(card: Fitted): void {
  let frame = 0;
  const fit = (): void => {
    // Nothing gives way to a source: the reader is in the midst of the text that cites it.
    if (card.line !== undefined) return;
    card.removeAttribute('tight');
    if (card.more) return;
    // On a low screen all of the card scrolls, and on others its text.
    const boxes = [...(card.shadowRoot?.querySelectorAll('.dialog, .body') ?? [])];
    const isCut = (): boolean => boxes.some((box) => box.scrollHeight > box.clientHeight + 1);
    let steps = '';
    for (let step = 1; step <= STEPS && isCut(); step++) {
      steps += ` ${String(step)}`;
      card.setAttribute('tight', steps);
    }
  };
  // By the next frame the card has its place, and the engine has not painted it yet.
  const soon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(fit);
  };
  card.addController({
    hostConnected() {
      addEventListener('resize', soon);
    },
    hostDisconnected() {
      removeEventListener('resize', soon);
      cancelAnimationFrame(frame);
    },
    hostUpdated: soon,
  });
}
