/** What a card view tells those around it. These do not leave the widget; the public events are in `element/`. */
import type { MarkChoice } from '../locales/strings.js';

/** The reader asked for the card to go. */
export class CardCloseEvent extends Event {
  constructor() {
    super('card-close');
  }
}

/** The reader pins the card, or takes the pin out. */
export class CardPinEvent extends Event {
  constructor() {
    super('card-pin');
  }
}

/** The reader says that a card does not belong to its words. */
export class CardWrongEvent extends Event {
  constructor(
    /** Which of the model's subjects. */
    readonly index: number,
  ) {
    super('card-wrong');
  }
}

/** The reader wants other marks. */
export class CardChoiceEvent extends Event {
  constructor(readonly choice: MarkChoice) {
    super('card-choice');
  }
}

/** The reader follows a link to a source. */
export class CardSourceEvent extends Event {
  constructor(
    readonly entryId: string,
    readonly sourceId: string,
    readonly url: string,
  ) {
    super('card-source');
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-close': CardCloseEvent;
    'card-pin': CardPinEvent;
    'card-wrong': CardWrongEvent;
    'card-choice': CardChoiceEvent;
    'card-source': CardSourceEvent;
  }
}
