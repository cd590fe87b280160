/** The events that a card view fires. They do not leave the widget; the public ones are in `api/reader-events.ts`. */
import { NativeEvent } from '../dom/natives.js';
import type { MarkChoice } from '../locales/strings.js';

/** The reader has asked to close the card. */
export class CardCloseEvent extends NativeEvent {
  constructor() {
    super('card-close');
  }
}

/** The reader pins the card, or unpins it. */
export class CardPinEvent extends NativeEvent {
  constructor() {
    super('card-pin');
  }
}

/** The reader says that the card is not about the words that it was opened for. */
export class CardWrongEvent extends NativeEvent {
  constructor(
    /** Index of the subject in the model. */
    readonly index: number,
  ) {
    super('card-wrong');
  }
}

/** The reader walks on to another marked mention. `index` counts among the marked ones, from 0. */
export class CardWalkEvent extends NativeEvent {
  constructor(readonly index: number) {
    super('card-walk');
  }
}

/** The reader has chosen which marks to see. */
export class CardChoiceEvent extends NativeEvent {
  constructor(readonly choice: MarkChoice) {
    super('card-choice');
  }
}

/** The reader follows a link to a source, which opens at `url` in a new tab. */
export class CardSourceEvent extends NativeEvent {
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
    'card-walk': CardWalkEvent;
    'card-choice': CardChoiceEvent;
    'card-source': CardSourceEvent;
  }
}
